using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2020: an opener or organ line in bold, underlined or upright letters, in a draft that has the others in italics.</summary>
public sealed class OpenerNotInItalics : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2020");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var group in Lettering.In(context))
        {
            var sign = group.Any(lettering => lettering is { IsItalic: true, Signs.Opening: "_" }) ? "_" : "*";

            foreach (var lettering in group.Where(lettering => !lettering.IsItalic))
                context.Report(Rule, lettering.Words, lettering.Signs?.ToItalics(sign), context.Document.Source.ToString(lettering.Words), lettering.Description);
        }
    }
}
