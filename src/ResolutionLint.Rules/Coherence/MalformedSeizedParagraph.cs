using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Coherence;

/// <summary>RL8015: other words than "seized of the matter".</summary>
public sealed class MalformedSeizedParagraph : ResolutionAnalyzer
{
    private const string Right = "seized of the matter";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL8015");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        var text = context.Node.Text;

        if (SeizedClause.Of(context.Node) is not { } clause || FaultIn(text.Text, clause) is not { } fault)
            return;

        var source = text.GetSourceSpan(fault);
        var words = text.Text.Substring(fault.Start, fault.Length);
        context.Report(Rule, source, source.Length == fault.Length ? CodeFix.Safe($"Write \"{Right}\"", source, Right) : null, words);
    }

    private static TextSpan? FaultIn(string text, SeizedClause clause)
    {
        var isSpelled = text.AsSpan(clause.Verb.Start, clause.Verb.Length) is "seized";

        if (clause.Behind.IsEmpty)
            return null;

        var behind = text.AsSpan(clause.Behind.Start, clause.Behind.Length);

        return isSpelled && behind.StartsWith(" of ") && behind is not " of matter" ? null : TextSpan.FromBounds(clause.Verb.Start, clause.Behind.End);
    }
}
