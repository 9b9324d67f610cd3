using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Punctuation;

/// <summary>RL5003: a last operative paragraph that does not end in a full stop.</summary>
public sealed class MissingFinalFullStop : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL5003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    // A colon leads over to an annex or to a quoted text; quoted words keep their own stop.
    private static void Analyze(NodeContext<Resolution> context)
    {
        if (Excerpt.IsCut(context.Node) || IsBilingual(context.Node) || OperativeGroup.Of(context.Semantics, context.Node) is not [.., var group] || group.IsTorn(context.Semantics.Openers) || WorkingDraft.IsOpen(context.Semantics.Context, group.Paragraphs[^1]))
            return;

        if (ClosingMark.Of(group.Paragraphs[^1]) is { Mark: not ('.' or ':'), IsQuoted: false, IsLost: false } closing)
            ClosingFaults.Report(context, Rule, [closing], 1, '.');
    }

    // On a page in two languages the end of the English text may stand behind that of the other.
    private static bool IsBilingual(Resolution resolution) =>
        resolution.Children.TakeWhile(child => child is not ClosingLine).OfType<OtherText>().Any(text => !text.IsEnglish());
}
