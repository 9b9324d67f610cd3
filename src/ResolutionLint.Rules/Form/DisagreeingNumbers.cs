using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1021: a symbol, page header or session line that does not fit the number of the resolution.</summary>
public sealed partial class DisagreeingNumbers : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1021");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Node.Resolutions is not [{ Number: { } number } resolution] || !number.AsSpan().ContainsAnyInRange('0', '9'))
            return;

        var masthead = MastheadText.Of(context.Node);
        var bare = Bare(number);

        foreach (var (match, offset) in masthead.All(SymbolPattern()).Concat(Headers(context.Node, masthead)))
        {
            if (Bare(match.Groups["number"].Value) != bare)
                Report(context, MastheadText.SpanOf(match, offset), resolution, match.Value, number);
        }

        if (SessionLine.In(masthead) is { Ordinal: { } ordinal } line && SessionOf(context, number) is { } session && session != ordinal)
            Report(context, line.Span, resolution, line.Text, number);
    }

    // Between head and tail the symbol stands at the head of every page.
    private static IEnumerable<(Match Match, int Offset)> Headers(ResolutionDocument document, MastheadText masthead)
    {
        foreach (var furniture in document.Children.OfType<PageFurniture>())
        {
            if (furniture.Span.Start < masthead.Head.Length || furniture.Span.End > masthead.TailStart)
                continue;

            if (SymbolPattern().Match(document.Source.ToString(furniture.Span)) is { Success: true } match)
                yield return (match, furniture.Span.Start);
        }
    }

    private static int? SessionOf(NodeContext<ResolutionDocument> context, string number) =>
        context.Semantics.Context.Organ is OrganNames.GeneralAssembly or OrganNames.HumanRightsCouncil
        && number.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        && int.TryParse(number.AsSpan(0, slash), out var session)
            ? session
            : null;

    private static void Report(NodeContext<ResolutionDocument> context, TextSpan span, Resolution resolution, string written, string number)
    {
        var title = resolution.Title is { } found ? [new RelatedLocation(found.Span, "The number of the resolution.")] : ImmutableArray<RelatedLocation>.Empty;
        context.Report(Rule, span, null, title, written, number);
    }

    private static readonly char[] PartLetters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ*"];

    // Without blanks, and without the letter of a part.
    private static string Bare(string number) => number.Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd(PartLetters);

    [GeneratedRegex(@"(?<![\w/])(?:A/HRC|A|S|E)/RES/(?<number>(?:E?S-)?\d{1,4}(?:/\d{1,3}|(?:/\w+)? ?\(\d{4}\)))(?: [A-Z]\b)?", RegexOptions.ExplicitCapture)]
    private static partial Regex SymbolPattern();
}
