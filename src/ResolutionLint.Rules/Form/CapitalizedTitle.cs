using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1017: a title with a capital letter before every word.</summary>
public sealed partial class CapitalizedTitle : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1017");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    // So many words in capitals that are small in the text are no names.
    private const int FewestProved = 2;
    private const int ShortestWord = 4;

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var title in context.Node.Children.OfType<Title>())
        {
            // What is adopted with a name of its own keeps its capitals.
            if (InstrumentPattern().IsMatch(title.Text.Text))
                continue;

            var words = TitleWords.Of(title).Skip(1).Where(word => word.Length >= ShortestWord).ToList();
            var capital = words.Where(word => char.IsUpper(title.Text.Text[word.Start])).ToList();

            if (capital.Count * 2 >= words.Count && capital.Count > 0 && HasSmallWord(title))
            {
                Report(context, title, capital);
                continue;
            }

            if (capital.Count < FewestProved || capital.Count * 5 < words.Count * 4)
                continue;

            var proved = capital.Where(word => IsProved(context, title, word)).ToList();

            if (IsMost(proved.Count, words.Count))
                Report(context, title, proved);
        }
    }

    [GeneratedRegex(@"^(?:[\d/. A-Z()-]*\b)?(?:(?:United Nations|International|World) )?(?:Convention|Protocol|Declaration|Agreement|Treaty|Statute|Charter|Principles|Programme|Plan|Strategy|Agenda|Code|Rules|Guidelines|Decade|Day|Year)\b")]
    private static partial Regex InstrumentPattern();

    // A name may make up the other half of a long title.
    private static bool IsMost(int proved, int words) => proved >= FewestProved && (proved * 2 > words || (proved > FewestProved && proved * 2 == words));

    // "Of" and "The" inside a title leave no doubt.
    private static bool HasSmallWord(Title title) =>
        TitleWords.Of(title).Skip(2).Any(word => title.Text.Text.AsSpan(word.Start, word.Length) is "Of" or "And" or "In" or "On" or "For" or "To" or "With" or "By" or "From" or "At" or "Between");

    private static void Report(NodeContext<Resolution> context, Title title, List<TextSpan> proved)
    {
        var text = title.Text;
        var examples = string.Join(", ", proved.Take(2).Select(word => $"'{text.Text.Substring(word.Start, word.Length).ToLowerInvariant()}'"));
        context.Report(Rule, text.GetSourceSpan(TextSpan.FromBounds(proved[0].Start, proved[^1].End)), examples);
    }

    // No name: the text writes the word small, and never with a capital between its neighbours in the title.
    private static bool IsProved(NodeContext<Resolution> context, Title title, TextSpan word)
    {
        var text = title.Text.Text;
        var small = text.Substring(word.Start, word.Length).ToLowerInvariant();
        var company = text[Math.Max(0, BlankBefore(text, word.Start))..BlankBehind(text, word.End)];
        var isSmall = false;

        // A meeting may be named in the title alone, and its subject is then a part of other names too.
        var mayBeShort = !NamesMeeting(text, word);
        var whole = string.Join(' ', context.Node.Children.OfType<Title>().Select(part => part.Text.Text));

        foreach (var node in context.Semantics.RunningText)
        {
            if (node is Title)
                continue;

            if (IsNameIn(node.Text.Text, company, mayBeShort ? whole : null))
                return false;

            isSmall = isSmall || node.Text.Text.Contains(small, StringComparison.Ordinal);
        }

        return isSmall;
    }

    // What belongs to a longer name that the title does not have proves nothing of the title.
    private static bool IsNameIn(string text, string company, string? title)
    {
        for (var at = text.IndexOf(company, StringComparison.Ordinal); at >= 0; at = text.IndexOf(company, at + 1, StringComparison.Ordinal))
        {
            var name = NameAround.Find(text, new TextSpan(at, company.Length));

            if (title is null || title.AsSpan().Contains(text.AsSpan(name.Start, name.Length), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool NamesMeeting(string title, TextSpan word)
    {
        var name = NameAround.Find(title, word);
        return MeetingPattern().IsMatch(title.AsSpan(name.Start, name.Length));
    }

    [GeneratedRegex(@"\b(?:Assembly|Conference|Congress|Summit|Forum|Meeting|Session)\b")]
    private static partial Regex MeetingPattern();

    // The word before, where there is one.
    private static int BlankBefore(string text, int start) =>
        start < 2 ? start : text.LastIndexOf(' ', start - 2) + 1;

    private static int BlankBehind(string text, int end) =>
        text.IndexOf(' ', Math.Min(text.Length, end + 1)) is > 0 and var blank ? blank : text.Length;
}
