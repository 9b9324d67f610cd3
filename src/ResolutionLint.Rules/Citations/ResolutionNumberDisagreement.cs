using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>RL3019: "resolution" before several numbers, or "resolutions" before one.</summary>
public sealed partial class ResolutionNumberDisagreement : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL3019");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var citations = context.Semantics.Citations;

        foreach (var list in CitedList.OfNouns(citations))
        {
            var first = list.First;

            if (first.IsQuoted || first.IsOfOtherOrgan || first.Parts.Form == CitationForm.OwnForm || first.NounSpan is not { } noun || first.Span.Start != noun.Start || first.Has(CitationFaults.AbbreviatedNoun))
                continue;

            var isPlural = first.Node.Text.Text[noun.End - 1] == 's';

            if (isPlural ? IsAlone(list, NextNoun(list)) : HasSeveral(list, context.Semantics.Lexicon.SecurityCouncilNumbers))
                Report(context, first, noun, isPlural);
        }
    }

    // Another number, the end of a range, or others that are not numbered: "and all subsequent resolutions".
    [GeneratedRegex(
        @"^(?: ?[-–—] ?|,? (?:to|through) )\d|\d/\d|\d \((?:19|20)\d\d\)|\([IVXL]+\)|^,? (?:and|or|as well as)\b(?! (?:in |by |to )?(?:its|(?:General )?Assembly|(?:Security |Human Rights |Economic and Social )?Council) $)|\b(?:and|or|as well as) (?:[\w’-]+ ){0,4}(?:resolutions?|decisions?|those|ones|others)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex PerhapsAnother();

    // Numbers that only a description stands between may be meant as a list of their own.
    private static bool HasSeveral(CitedList list, SecurityCouncilNumbers numbers) =>
        list.Count > 1 && list[1].ListSpan == list.First.ListSpan && list.Last.NumberSpan != list.First.NumberSpan && !HasParts(list.First) && !(list.Count == 2 && YearTakenForNumber.Is(list.Last, numbers));

    private static bool HasParts(Citation citation) => citation.PartCount > 1;

    private static bool IsAlone(CitedList list, int end)
    {
        var text = list.First.Node.Text.Text;
        return list.Count == 1 && !PerhapsAnother().IsMatch(text.AsSpan(list.First.Span.End, end - list.First.Span.End));
    }

    // What stands behind the next noun is governed by that.
    private static int NextNoun(CitedList list)
    {
        var behind = list.Start + list.Count;
        var node = list.First.Node;

        return behind < list.Citations.Length && list.Citations[behind] is { NounSpan: { } noun } next && next.Node == node && noun.End > list.First.Span.End
            ? next.Span.Start == noun.Start ? noun.Start : noun.End
            : node.Text.Text.Length;
    }

    // "its Resolution 55/25": a noun that stands in a sentence takes no capital.
    private static bool StandsInSentence(string text, int start) =>
        text.AsSpan(0, start).TrimEnd(' ') is [.., var before] && (char.IsLetter(before) || before == ',');

    private static void Report(NodeContext<ResolutionDocument> context, Citation citation, TextSpan noun, bool isPlural)
    {
        var text = citation.Node.Text;
        var written = text.Text.Substring(noun.Start, noun.Length);
        var number = isPlural ? written[..^1] : written + "s";
        var right = StandsInSentence(text.Text, noun.Start) ? number.ToLowerInvariant() : number;
        var place = text.GetSourceSpan(noun);

        context.Report(Rule, place, CodeFix.Safe($"Write \"{right}\"", place, right), written, isPlural ? "one number follows" : "several numbers follow", right);
    }
}
