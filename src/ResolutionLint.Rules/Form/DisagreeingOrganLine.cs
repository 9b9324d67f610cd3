using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1034: an organ line that names another organ than the masthead.</summary>
public sealed class DisagreeingOrganLine : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1034");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        // A compilation has one masthead and texts of several organs.
        if (context.Node.Resolutions is not [{ OrganLine: { } line }])
            return;

        var text = line.Text;
        var name = line.NameSpan();
        var written = text.Text.Substring(name.Start, name.Length);

        if (OrganName.Meant(written) is not { } meant || DeclaredOrgan.In(MastheadText.Of(context.Node)) is not { } organ || organ == meant)
            return;

        var span = text.GetSourceSpan(name);
        context.Report(Rule, span, CodeFix.Unsafe($"Write 'The {organ}'", span, $"The {organ}"), written, organ);
    }
}
