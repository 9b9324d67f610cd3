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

        if (masthead.Session is { Ordinal: { } ordinal } line && SessionOf(context, number) is { } session && session != ordinal)
            Report(context, line.Span, resolution, line.Text, number);
    }

    // Between head and tail the symbol stands at the head of every page, blank lines around it.
    private static IEnumerable<PlacedMatch> Headers(ResolutionDocument document, MastheadText masthead)
    {
        if (document.Children.OfType<PageFurniture>().All(furniture => furniture.Span.Start >= masthead.TailStart || furniture.Span.End <= masthead.Head.Length))
            yield break;

        var body = document.Words.ToString(TextSpan.FromBounds(masthead.Head.Length, masthead.TailStart));

        for (var at = body.IndexOf("/RES/", StringComparison.Ordinal); at >= 0; at = body.IndexOf("/RES/", at + 1, StringComparison.Ordinal))
        {
            var start = body.LastIndexOf('\n', at) + 1;
            var end = body.IndexOf('\n', at) is > 0 and var stop ? stop : body.Length;
            var match = SymbolPattern().Match(body, start, end - start);

            if (match.Success && body.AsSpan(start, end - start).Trim().Length == match.Length && IsBlank(body, end + 1))
                yield return new PlacedMatch(match, masthead.Head.Length);
        }
    }

    private static bool IsBlank(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t' or '\r' or '\f')
            start++;

        return start >= text.Length || text[start] == '\n';
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
