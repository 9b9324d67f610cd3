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

        var symbols = masthead.All(SymbolPattern()).Concat(Headers(context.Node, masthead)).ToList();
        var others = symbols.Where(symbol => NumberOf(symbol) != bare).ToList();
        var line = masthead.Session is { Ordinal: { } ordinal } found && SessionOf(context, number) is { } session && session != ordinal ? found : null;

        if (NumberSpan(resolution, bare) is { } place && StandsAlone(context, symbols, others, line, number))
        {
            context.Report(Rule, place, null, [.. others.Select(other => new RelatedLocation(SpanOf(other), "The symbol.")), .. SessionLocation(line)], others[0].Match.Value, bare);
            return;
        }

        foreach (var other in others)
            Report(context, SpanOf(other), resolution, other.Match.Value, number);

        if (line is not null)
            Report(context, line.Span, resolution, line.Text, number);
    }

    // Against several that agree it is the number that is wrong, and against one if the registry has the day of adoption for that one.
    private static bool StandsAlone(NodeContext<ResolutionDocument> context, List<PlacedMatch> symbols, List<PlacedMatch> others, SessionLine? line, string number) =>
        others.Count > 0
        && others.Count == symbols.Count
        && others.TrueForAll(other => NumberOf(other) == NumberOf(others[0]))
        && (others.Count > 1 || (line is not null && NumberOf(others[0]).StartsWith($"{line.Ordinal}/", StringComparison.Ordinal)) || IsRegistered(context, others[0], number));

    private static bool IsRegistered(NodeContext<ResolutionDocument> context, PlacedMatch symbol, string number) =>
        context.Semantics.Context.Organ is { } organ
        && context.Node.Masthead.Adopted is { } adopted
        && context.Semantics.Registry.Find(organ, symbol.Match.Value)?.Day == adopted
        && context.Semantics.Registry.Find(organ, symbol.Match.Value.Replace(symbol.Match.Groups["number"].Value, number, StringComparison.Ordinal)) is { Day: var other }
        && other != adopted;

    private static IEnumerable<RelatedLocation> SessionLocation(SessionLine? line) =>
        line is null ? [] : [new RelatedLocation(line.Span, "The session.")];

    // Its characters in the title, where it stands there as it is.
    private static TextSpan? NumberSpan(Resolution resolution, string bare)
    {
        foreach (var title in resolution.Children.OfType<Title>())
        {
            if (title.Text.Text.StartsWith(bare, StringComparison.Ordinal))
                return title.Text.GetSourceSpan(new TextSpan(0, bare.Length));
        }

        return null;
    }

    private static string NumberOf(PlacedMatch symbol) => Bare(symbol.Match.Groups["number"].Value);

    private static TextSpan SpanOf(PlacedMatch symbol) => MastheadText.SpanOf(symbol.Match, symbol.Offset);

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
