using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1023: number and adoption of a Security Council resolution in another form than their own.</summary>
public sealed class MalformedSecurityCouncilHeading : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1023");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (context.Semantics.Context.Organ != OrganNames.SecurityCouncil)
            return;

        var heading = SecurityCouncilHeading.In(MastheadText.Of(context.Node));
        Check(context, heading.Number, "Resolution 1373 (2001)");
        Check(context, heading.Adoption, "Adopted by the Security Council at its 4385th meeting, on 28 September 2001");
        Check(context, heading.Title, "Resolution 1373 (2001)', and below it 'Adopted by the Security Council");
    }

    private static void Check(NodeContext<ResolutionDocument> context, HeadingLine? line, string right)
    {
        if (line is { Reading: null })
            context.Report(Rule, line.Span, string.Join(' ', line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), right);
    }
}
