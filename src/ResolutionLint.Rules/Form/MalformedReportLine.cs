using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1015: the line in brackets between adoption and title in another form than its own.</summary>
public sealed partial class MalformedReportLine : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1015");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    // Since then the Fourth Committee bears its long name.
    private const int FirstWithLongName = 48;

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var masthead = MastheadText.Of(context.Node);

        if (masthead.AdoptionLine is not { } adoption || LinePattern().Match(masthead.Head, adoption.Index + adoption.Length) is not { Success: true } match)
            return;

        var line = match.Groups["line"];
        var words = SpacePattern().Replace(line.Value, " ").Trim();

        if (FaultOf(words, context.Semantics.Context.Session) is { } fault)
            context.Report(Rule, new TextSpan(line.Index, line.Value.TrimEnd().Length), fault);
    }

    private static string? FaultOf(string words, int? session) =>
        !words.StartsWith('[') || !words.EndsWith(']') ? "It stands in square brackets"
        : words.StartsWith("[R", StringComparison.OrdinalIgnoreCase) ? "It begins with 'on the report of'"
        : OrdinalPattern().IsMatch(words) ? "The Committee has its number in words"
        : NamelessPattern().IsMatch(words) ? "The Committee has its name, as there are several"
        : session >= FirstWithLongName && ShortFourthPattern().IsMatch(words) ? "The Fourth Committee is the Special Political and Decolonization Committee (Fourth Committee)"
        : !SymbolPattern().IsMatch(words) ? "The symbol of the report or draft stands at its end, in parentheses"
        : session is { } own && SessionPattern().Matches(words).Any(other => other.Groups["session"].Value != own.ToString(CultureInfo.InvariantCulture)) ? "Its symbol is of another session than the resolution"
        : null;

    [GeneratedRegex(@"\G[\s*\d]*(?<line>[\[(]?\s*(?:on the (?:report|recommendation|basis)|report of|without reference|on a proposal|adopted on the)(?:[^\[\]\n]|(?<=[\[][^\]]{0,300})\n(?![\s\d*]*\d+/\d))*\]?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"\d(?:st|nd|rd|th) (?:Main )?Committee")]
    private static partial Regex OrdinalPattern();

    [GeneratedRegex(@"^\[on the report of the Committee \(")]
    private static partial Regex NamelessPattern();

    [GeneratedRegex(@"of the Fourth Committee")]
    private static partial Regex ShortFourthPattern();

    [GeneratedRegex(@"(?<![\w/])A/(?<session>\d{1,3})/", RegexOptions.ExplicitCapture)]
    private static partial Regex SessionPattern();

    [GeneratedRegex(@"\( ?\)\]$|\([AES]/[^()]+(?:\([^()]*\)[^()]*)*\)\]$")]
    private static partial Regex SymbolPattern();
}
