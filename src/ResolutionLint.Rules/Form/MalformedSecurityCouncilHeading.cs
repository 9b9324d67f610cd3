using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1023: number and adoption of a Security Council resolution in another form than their own.</summary>
public sealed partial class MalformedSecurityCouncilHeading : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1023");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Organ != OrganNames.SecurityCouncil)
            return;

        var masthead = MastheadText.Of(context.Node);

        if (masthead.First(NumberPattern()) is { } number && !RightNumberPattern().IsMatch(number.Groups["line"].Value))
            Report(context, number, "Resolution 1373 (2001)");

        if (masthead.First(AdoptionPattern()) is { } adoption && !RightAdoptionPattern().IsMatch(SpacePattern().Replace(adoption.Groups["line"].Value, " ")))
            Report(context, adoption, "Adopted by the Security Council at its 4385th meeting, on 28 September 2001");
    }

    private static void Report(NodeContext<ResolutionDocument> context, Match line, string right) =>
        context.Report(Rule, new TextSpan(line.Groups["line"].Index, line.Groups["line"].Value.TrimEnd().Length), SpacePattern().Replace(line.Groups["line"].Value, " ").Trim(), right);

    [GeneratedRegex(@"^[ \t]*(?<line>(?:Security Council )?Resolution (?:No\.? ?|number )?\d{1,4}\b[^\n]{0,24}?)[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^Resolution \d{1,4} \(\d{4}\)(?: ?\*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex RightNumberPattern();

    [GeneratedRegex(@"^[ \t]*(?<line>Adopted by the Security Council\b[^\n]*(?:\n\s*(?:on |\d{1,2} |meeting)[^\n]*)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AdoptionPattern();

    [GeneratedRegex(@"^Adopted by the Security Council (?:at its \d{1,5}(?:st|nd|rd|th) (?:\(\w+\) )?meeting(?: \(\w+\))?, )?on \d{1,2} [A-Z][a-z]+ \d{4}\b")]
    private static partial Regex RightAdoptionPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
