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

        if (masthead.First(NumberPattern()) is { } number && !RightNumberPattern().IsMatch(masthead.Head, StartOf(number)))
            Report(context, number, "Resolution 1373 (2001)");

        if (masthead.First(AdoptionPattern()) is { } adoption && !RightAdoptionPattern().IsMatch(masthead.Head, StartOf(adoption)))
            Report(context, adoption, "Adopted by the Security Council at its 4385th meeting, on 28 September 2001");
    }

    private static int StartOf(Match line) => line.Groups["line"].Index;

    private static void Report(NodeContext<ResolutionDocument> context, Match line, string right) =>
        context.Report(Rule, new TextSpan(StartOf(line), line.Groups["line"].Value.TrimEnd().Length), SpacePattern().Replace(line.Groups["line"].Value, " ").Trim(), right);

    [GeneratedRegex(@"^[^\S\n]*(?<line>(?:Security Council )?Resolution\s+(?:No\.?\s?|number\s)?\d{1,4}\b[^\n]{0,24}?)\s*?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    // Where the lines of a heading break, and what blanks stand in it, is no part of its form.
    [GeneratedRegex(@"\GResolution\s+\d{1,4}\s+\(\d{4}\)(?:\s?\*)?\s*?$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex RightNumberPattern();

    [GeneratedRegex(@"^[^\S\n]*(?<line>Adopted\s+by\s+the\s+Security\s+Council\b[^\n]*(?:\n\s*(?:on |\d{1,2} |meeting)[^\n]*)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AdoptionPattern();

    [GeneratedRegex(@"\GAdopted\s+by\s+the\s+Security\s+Council\s+(?:at\s+its\s+\d{1,5}(?:st|nd|rd|th)\s+(?:\(\w+\)\s+)?meeting(?:\s+\(\w+\))?,\s+)?on\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\b")]
    private static partial Regex RightAdoptionPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
