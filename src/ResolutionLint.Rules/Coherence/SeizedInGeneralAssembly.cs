using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8008: the General Assembly remains seized of a matter.</summary>
public sealed class SeizedInGeneralAssembly : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8008");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    // With a session the sentence does what it should.
    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var text = context.Node.Text;

        if (context.Semantics.Context.Profile != Profile.GeneralAssembly
            || SeizedClause.Of(context.Node) is not { } clause
            || !context.Semantics.Openers.TryGet(context.Node, out var opener)
            || opener.Verb is not ("decide" or "remain")
            || text.Text.Contains(" session", StringComparison.Ordinal))
        {
            return;
        }

        var span = clause.Behind.IsEmpty ? clause.Verb : TextSpan.FromBounds(clause.Verb.Start, clause.Behind.End);
        context.Report(Rule, text.GetSourceSpan(span), text.Text.Substring(span.Start, span.Length));
    }
}
