using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5002: an operative paragraph before the last that does not end in a semicolon.</summary>
public sealed class MissingOperativeSemicolon : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        foreach (var group in OperativeGroup.Of(context.Node))
        {
            foreach (var paragraph in group.Paragraphs[..^1])
                Analyze(context, paragraph);
        }
    }

    // A colon introduces what was not read as a list; quoted words keep their own stop.
    private static void Analyze(NodeContext<Resolution> context, OperativeParagraph paragraph)
    {
        if (ClosingMark.Of(paragraph) is { Mark: not (';' or ':'), IsQuoted: false, IsLost: false } closing)
            context.Report(Rule, closing.LastWord, closing.ReplaceWith(';'));
    }
}
