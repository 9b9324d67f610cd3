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
        if (Declaration.Is(context.Node, context.Semantics.Openers))
            return;

        foreach (var group in OperativeGroup.Of(context.Node))
        {
            if (group.IsTorn(context.Semantics.Openers))
                continue;

            var closings = group.Paragraphs[..^1].Where(IsParagraph).Select(ClosingMark.Of).OfType<ClosingMark>().ToList();

            // A colon introduces what was not read as a list; quoted words keep their own stop.
            var wrong = closings.Where(closing => closing is { Mark: not (';' or ':'), IsQuoted: false, IsLost: false });
            ClosingFaults.Report(context, Rule, [.. wrong], closings.Count, ';');
        }
    }

    // Words that have neither a number nor a mark are a heading.
    private static bool IsParagraph(OperativeParagraph paragraph) =>
        paragraph.Label is not null || ClosingMark.Of(paragraph) is { Mark: not null };
}
