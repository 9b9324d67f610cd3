using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Capabilities.Hovers;
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
            .Select(entry => (Entry: entry, Words: before?.Entry?.Phrase == entry.Phrase ? Again(entry, before.Step) : entry.Phrase))
            .Where(proposed => Fits(proposed.Entry, proposed.Words, typed))
            .Select(proposed => Propose(document, offset, typed, proposed.Entry, proposed.Words));
    }

    private static LspCompletionItem Propose(AnalyzedDocument document, int offset, string typed, OpenerEntry entry, string words)
    {
        var count = CountFor(entry, document.Model.Context.Profile);

        return new LspCompletionItem(words, CompletionKinds.Keyword)
        {
            Detail = Frequency(entry, words),
            SortText = (Most - count).ToString("00000", CultureInfo.InvariantCulture),
            FilterText = words == entry.Phrase ? null : $"{entry.Phrase} {words}",
            TextEdit = TypedText.Replace(document, offset, typed.Length, words + " "),
        };
    }

    /// <summary>What was counted is the opener without also or further, so it is named where it is not what is proposed.</summary>
    private static string? Frequency(OpenerEntry entry, string words) =>
        entry.Counts.Length == 0 ? null
        : $"{(words == entry.Phrase ? string.Empty : $"\"{entry.Phrase}\" ")}in adopted texts: {Wording.Counts(entry.Counts)}";

    /// <summary>What was typed begins the words, or, while it is one word, the opener without also or further.</summary>
    private static bool Fits(OpenerEntry entry, string words, string typed) =>
        words.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || (!typed.Contains(' ', StringComparison.Ordinal) && entry.Phrase.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

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
