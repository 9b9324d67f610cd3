using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1002: an organ line that does not give the exact name of the organ.</summary>
public sealed class InexactOrganName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OrganLine>(Analyze);

    private static void Analyze(NodeContext<OrganLine> context)
    {
        var text = context.Node.Text.Text;
        var start = text.AsSpan().IndexOfAnyExcept(" \"“'‘") is > 0 and var opened ? opened : 0;
        var written = text[start..].TrimEnd(' ', ',', ';', ':', '.', '*');

        if (OrganName.Meant(written) is not { } name || written == $"The {name}")
            return;

        var span = context.Node.Text.GetSourceSpan(new TextSpan(start, written.Length));
        context.Report(Rule, span, CodeFix.Safe($"Write 'The {name}'", span, $"The {name}"), written, $"The {name}");
    }
}
