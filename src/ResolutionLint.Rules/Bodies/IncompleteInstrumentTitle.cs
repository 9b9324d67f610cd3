using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4013: the first mention of an instrument that leaves out part of its title.</summary>
public sealed class IncompleteInstrumentTitle : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4013");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var named = new HashSet<Instrument>();

        foreach (var mention in context.Semantics.Instruments)
        {
            if (mention is { Form: not InstrumentForm.Popular, IsQuoted: false, Node: not Footnote } && named.Add(mention.Instrument) && mention.Form == InstrumentForm.Cut && !HasClauseBefore(mention))
                Report(context, mention);
        }
    }

    // "the Convention and its supplementing Protocol to Prevent": what the clause at the end of the title says has been said.
    private static bool HasClauseBefore(InstrumentMention mention) =>
        mention.Instrument.Title.StartsWith($"{mention.Text}, supplementing ", StringComparison.OrdinalIgnoreCase)
        && mention.Node.Text.Text.AsSpan(0, mention.Span.Start).EndsWith(" supplementing ", StringComparison.Ordinal);

    private static void Report(NodeContext<ResolutionDocument> context, InstrumentMention mention)
    {
        var title = mention.Instrument.Title;
        var span = mention.Node.Text.GetSourceSpan(mention.Span);
        context.Report(Rule, span, CodeFix.Unsafe("Write the complete title", span, title), mention.Text, title);
    }
}
