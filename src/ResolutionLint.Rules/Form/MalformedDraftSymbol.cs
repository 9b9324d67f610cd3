using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1026: the symbol of a draft in a form that drafts do not have.</summary>
public sealed partial class MalformedDraftSymbol : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1026");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private const int Committees = 6;

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var masthead = MastheadText.Of(context.Node);

        if (masthead.AdoptionLine is not null || masthead.First(SymbolPattern()) is not { } match)
            return;

        var symbol = match.Groups["symbol"].Value;
        var isDraft = context.Node.Kind == DocumentKind.DraftResolution || masthead.First(DraftPattern()) is not null || MixedPattern().IsMatch(symbol);

        if (isDraft && FaultOf(symbol, masthead.Session?.Ordinal) is { } fault)
            context.Report(Rule, MastheadText.SpanOf(match.Groups["symbol"]), symbol, fault);
    }

    private static string? FaultOf(string symbol, int? session)
    {
        if (symbol.Contains("/RES/", StringComparison.OrdinalIgnoreCase))
            return "RES belongs to texts that have been adopted";

        if (!symbol.Contains("/L", StringComparison.OrdinalIgnoreCase))
            return "drafts are issued in the limited series, L.";

        if (!WellFormedPattern().IsMatch(symbol))
            return "its parts are written L.12, Rev.1, Add.1, each behind an oblique";

        if (PartsPattern().Match(symbol) is not { Success: true } parts)
            return null;

        if (parts.Groups["committee"] is { Success: true } committee && int.Parse(committee.ValueSpan, CultureInfo.InvariantCulture) is < 1 or > Committees)
            return "the Assembly has six Main Committees, C.1 to C.6";

        return session is { } known && int.Parse(parts.Groups["session"].ValueSpan, CultureInfo.InvariantCulture) != known ? "it names another session than the masthead" : null;
    }

    [GeneratedRegex(@"^[ \t]*(?:United Nations[ \t]*)?(?<symbol>[AES]/(?:[A-Za-z0-9.-]+/)*[A-Za-z0-9.-]*\d[A-Za-z0-9.-]*)\**(?=[ \t]*\r?$|General|Economic|Security|Distr)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SymbolPattern();

    [GeneratedRegex(@":\*?\s+(?:revised\s+)?draft\s+resolution|^[ \t]*Draft resolution", RegexOptions.Multiline)]
    private static partial Regex DraftPattern();

    [GeneratedRegex(@"/RES/[A-Z]+\.\d")]
    private static partial Regex MixedPattern();

    [GeneratedRegex(@"^[AES]/(?:[A-Z][A-Za-z]*\.\d+/|[A-Z]+/|S-\d+/|ES-\d+/|\d+/)*L\.\d+(?:/(?:Rev|Add|Corr)\.\d+)*$")]
    private static partial Regex WellFormedPattern();

    [GeneratedRegex(@"^A/(?:C\.(?<committee>\d+)/|HRC/)?(?<session>\d{2,3})/", RegexOptions.ExplicitCapture)]
    private static partial Regex PartsPattern();
}
