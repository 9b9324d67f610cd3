using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Openings;

/// <summary>RL2004: an operative paragraph that opens with a participle or an adjective of the preamble.</summary>
public sealed class ParticipleInOperativePart : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL2004");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction<OperativeParagraph>(Analyze);

    private static void Analyze(NodeContext<OperativeParagraph> context)
    {
        if (!context.Semantics.Openers.TryGetKnown(context.Node, out var opener)
            || opener.Form != OpenerForm.Participle
            || DeclarationStyle.Holds(context.Node, context.Semantics.Openers))
        {
            return;
        }

        var right = opener.Entry?.Finite is { } finite ? OpenerWriter.Write(opener, opener.Step, finite) : null;
        var fix = right is null ? null : OpenerWriter.Replace(opener, right);
        context.Report(Rule, opener.SourceSpan(), fix, opener.Text, right is null ? "a verb in the third person" : $"\"{right}\"");
    }
}
