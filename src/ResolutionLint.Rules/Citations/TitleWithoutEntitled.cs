using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3025: a title introduced by "titled", or by "entitled" without quotation marks around it.</summary>
public sealed partial class TitleWithoutEntitled : ResolutionAnalyzer
{
    private const string Titled = "titled";
    private const string Right = "entitled";
    private const int Window = 80;
    private const int LongestOutcome = 240;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3025");

    private static readonly string[] Callings = ["called", "named"];

    private static readonly LiteralSearch Introductions = new([Titled, .. Callings.Select(word => $" {word} “"), .. Callings.Select(word => $" {word} \"")]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterTextAction(Analyze);
        context.RegisterCitationAction(Analyze);
    }

    // "Its resolution 70/1 of 25 September 2015, “Transforming our world …”": a title in quotation marks with nothing to introduce it.
    private static void Analyze(MentionContext<Citation> context)
    {
        var citation = context.Mention;
        var text = citation.Node.Text;

        if (citation.IsQuoted || citation.NounSpan is null || citation.Node is Footnote || TitleBehind().Match(text.Text, citation.Span.End) is not { Success: true } match)
            return;

        var last = TextSpan.FromBounds(Math.Max(text.Text.LastIndexOf(' ', citation.Span.End - 1) + 1, citation.Span.Start), citation.Span.End);
        var fix = CodeFix.Unsafe($"Insert \"{Right}\"", text.GetSourceSpan(new TextSpan(match.Groups["title"].Index, 0)), $"{Right} ");
        context.Report(Rule, text.GetSourceSpan(last), fix, last.Length == 0 ? citation.Number : text.Text.Substring(last.Start, last.Length), "nothing introduces the title behind it", $"{Right} “…”");
    }

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        if (!node.IsRunningText)
            return;

        for (var found = Introductions.IndexIn(node.Text); found >= 0; found = Introductions.IndexIn(node.Text, found + 1))
        {
            if (context.Semantics.QuotationsIn(node).Contains(found))
                continue;

            if (text[found] == Titled[0])
                Check(context, node, found);
            else
                CheckCalled(context, node, found);
        }
    }

    [GeneratedRegex(@"\G,? ?[“""]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"\G,? (?<title>[“""])[A-Z][a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex TitleBehind();

    [GeneratedRegex(@"\G [A-Z][A-Za-z-]*[ ,:]", RegexOptions.CultureInvariant)]
    private static partial Regex BareTitle();

    // Land is titled, and persons are entitled to something.
    [GeneratedRegex(@"(?:\b(?:and|or|the|a|of|be|been|is|are|was|were|not|newly|duly)|[^\w),]) $|[^ ]$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAdjective();

    // Titles of publications are in italics, which plain text does not show; those of resolutions are not.
    [GeneratedRegex(
        @"(?:\b(?:resolution|decision|agenda item|item|sub-item|section|chapter|declaration|outcome document|special session of the General Assembly)"
        + @"|\b(?:resolution|decision)s? [\d/]{4,9}(?: [A-Z])?|\b\d{1,4}/\d{1,3}(?: [A-Z])? of \d{1,2} [A-Z][a-z]+ \d{4}),? $",
        RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionBefore();

    [GeneratedRegex(@"\breports? of the Secretary-General,? $", RegexOptions.CultureInvariant)]
    private static partial Regex ReportBefore();

    // Earlier ones were put on sale as publications, with their titles in italics.
    private static bool IsAfterReport(NodeContext<TextNode> context, ReadOnlySpan<char> before) =>
        context.Semantics.Context.ReferenceDate >= CountedPractice.Since && ReportBefore().IsMatch(before);

    // "the outcome document of the Conference, held in Rome, entitled"
    [GeneratedRegex(@"\boutcome document of (?!.*\b(?:reports?|publications?|books?|study|guides?|guidebooks?|handbooks?|manuals?|toolkits?)\b)[^;:“”]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OutcomeBefore();

    // Networks, platforms and days are called by names; documents and items have titles.
    [GeneratedRegex(
        @"(?:\b(?:reports?|(?:sub-)?items?|declarations?|documents?|study|studies|publications?|booklets?|brochures?|handbooks?|chapters?|papers?)|\b(?:resolution|decision)s?(?: [\d/]{4,9}(?: [A-Z])?| \d{3,4} (?:[A-Z] )?\([IVXL]+\)| \d{1,4} \(\d{4}\))?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?),? $",
        RegexOptions.CultureInvariant)]
    private static partial Regex DocumentBefore();

    // "The report called “Warm meals for all”", "the item named “School meals”"
    private static void CheckCalled(NodeContext<TextNode> context, TextNode node, int found)
    {
        var text = node.Text.Text;
        var start = found + 1;
        var calling = Callings.First(word => text.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
        var title = text.AsSpan(start + calling.Length).TrimStart(" “\"");

        if (title.IsEmpty || !char.IsAsciiLetterUpper(title[0]) || !DocumentBefore().IsMatch(text.AsSpan(Math.Max(0, start - Window), Math.Min(start, Window))))
            return;

        var span = node.Text.GetSourceSpan(new TextSpan(start, calling.Length));
        context.Report(Rule, span, CodeFix.Unsafe($"Write \"{Right}\"", span, Right), calling, "a title is introduced by \"entitled\"", Right);
    }

    private static void Check(NodeContext<TextNode> context, TextNode node, int found)
    {
        var text = node.Text.Text;
        var start = found;

        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            start--;

        var span = TextSpan.FromBounds(start, found + Titled.Length);
        var before = text.AsSpan(Math.Max(0, start - Window), Math.Min(start, Window));
        var isBare = span.End < text.Length && BareTitle().IsMatch(text, span.End);

        if (span.Length == Titled.Length && (QuotedTitle().IsMatch(text, span.End) || (isBare && !BeforeAdjective().IsMatch(before))))
            ReportTitled(context, node.Text.GetSourceSpan(span));
        else if (isBare && text.AsSpan(span.Start, span.Length) is Right && (ResolutionBefore().IsMatch(before) || IsAfterReport(context, before) || OutcomeBefore().IsMatch(text.AsSpan(Math.Max(0, start - LongestOutcome), Math.Min(start, LongestOutcome)))))
            context.Report(Rule, node.Text.GetSourceSpan(span), Right, "no quotation marks stand around the title", "entitled “…”");
    }

    private static void ReportTitled(NodeContext<TextNode> context, TextSpan place) =>
        context.Report(Rule, place, CodeFix.Safe($"Write \"{Right}\"", place, Right), Titled, "a title is introduced by \"entitled\"", Right);
}
