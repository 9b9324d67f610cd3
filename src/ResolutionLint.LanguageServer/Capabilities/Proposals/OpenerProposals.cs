using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Proposals;

/// <summary>
/// Openers at the beginning of a paragraph: participles in the preamble, verbs in the operative part, those first that the organ
/// uses most; the opener of the paragraph before comes with also or further. The marks of emphasis before them are no part of them.
/// </summary>
internal sealed partial class OpenerProposals : IProposalSource
{
    /// <summary>More than any opener was ever counted.</summary>
    private const int Most = 99999;

    public IEnumerable<LspCompletionItem> Propose(AnalyzedDocument document, int offset)
    {
        var match = Beginning().Match(TypedText.Before(document, offset));

        if (!match.Success || document.Document.Resolutions.IsEmpty || !BeginsParagraph(document, offset))
            return [];

        var hasNumber = match.Groups["label"].Length > 0;
        var isOperative = hasNumber || IsBehindOperatives(document, offset);
        var before = OpenerBefore(document, offset, isOperative);
        var typed = match.Groups["typed"].Value;
        var form = isOperative ? OpenerForm.Finite : OpenerForm.Participle;

        return document.Model.Lexicon.Openers.Entries
            .Where(entry => entry.Form == form)
            .Select(entry => Propose(document, offset, typed, entry, before))
            .Where(item => Fits(item, typed));
    }

    private static LspCompletionItem Propose(AnalyzedDocument document, int offset, string typed, OpenerEntry entry, Opener? before)
    {
        var words = before?.Entry?.Phrase == entry.Phrase ? Again(entry, before.Step) : entry.Phrase;
        var count = CountFor(entry, document.Model.Context.Profile);

        return new LspCompletionItem(words, CompletionKinds.Keyword)
        {
            Detail = entry.Counts.Length > 0 ? entry.Counts : null,
            SortText = (Most - count).ToString("00000", CultureInfo.InvariantCulture),
            FilterText = words == entry.Phrase ? null : $"{entry.Phrase} {words}",
            TextEdit = TypedText.Replace(document, offset, typed.Length, words + " "),
        };
    }

    /// <summary>What is like one word is for the client to find; of several words all have to be those of the opener.</summary>
    private static bool Fits(LspCompletionItem item, string typed) =>
        !typed.Contains(' ', StringComparison.Ordinal) || item.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>The second time an opener takes also, the third further; then it is plain again. In the preamble the verb comes first.</summary>
    private static string Again(OpenerEntry entry, Repetition step)
    {
        var adverb = step switch
        {
            Repetition.None => "also",
            Repetition.Also => "further",
            _ => null,
        };

        if (adverb is null)
            return entry.Phrase;

        if (entry.Form == OpenerForm.Finite)
            return $"{char.ToUpperInvariant(adverb[0])}{adverb[1..]} {char.ToLowerInvariant(entry.Phrase[0])}{entry.Phrase[1..]}";

        var first = entry.Phrase.IndexOf(' ', StringComparison.Ordinal);
        return first < 0 ? $"{entry.Phrase} {adverb}" : $"{entry.Phrase[..first]} {adverb}{entry.Phrase[first..]}";
    }

    private static bool BeginsParagraph(AnalyzedDocument document, int offset)
    {
        var line = document.Snapshot.Lines.GetPosition(offset).Line;
        return line > 0 && (document.Snapshot.Lines.GetSpan(line - 1).IsEmpty || Label().IsMatch(TypedText.Before(document, offset)));
    }

    private static bool IsBehindOperatives(AnalyzedDocument document, int offset) =>
        document.Document.Resolutions.Any(resolution => resolution.Operatives.Any(operative => operative.Span.End < LineStart(document, offset)));

    private static Opener? OpenerBefore(AnalyzedDocument document, int offset, bool isOperative)
    {
        var start = LineStart(document, offset);
        var paragraphs = document.Document.Resolutions.SelectMany(resolution => isOperative ? resolution.Operatives : resolution.Preamble.Cast<TextNode>());
        var before = paragraphs.Where(paragraph => paragraph.Span.End <= start).MaxBy(paragraph => paragraph.Span.Start);
        return before is not null && document.Model.Openers.TryGet(before, out var opener) ? opener : null;
    }

    private static int LineStart(AnalyzedDocument document, int offset) =>
        document.Snapshot.Lines.GetStart(document.Snapshot.Lines.GetPosition(offset).Line);

    private static int CountFor(OpenerEntry entry, Profile profile)
    {
        var organ = profile switch
        {
            Profile.SecurityCouncil => "SC ",
            Profile.HumanRightsCouncil => "HRC ",
            Profile.EconomicAndSocialCouncil => "ES ",
            _ => "GA ",
        };
        var count = entry.Counts.Split(", ").FirstOrDefault(part => part.StartsWith(organ, StringComparison.Ordinal));
        return int.TryParse(count?[organ.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, Most) : 0;
    }

    [GeneratedRegex(@"^\s*(?<label>\d{1,3}[.)]\s+)?[*_]{0,3}(?<typed>\p{L}[\p{L} ]*|)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^\s*\d{1,3}[.)]\s")]
    private static partial Regex Label();
}
