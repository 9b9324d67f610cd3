using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4015: a popular name of an instrument that does not stand in brackets behind the title.</summary>
public sealed class NicknameOfInstrument : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4015");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var introduced = new HashSet<Instrument>();

        foreach (var mention in context.Semantics.Instruments)
        {
            if (mention is not { Form: InstrumentForm.Popular, IsQuoted: false, Node: not Footnote })
                continue;

            if (!IsInBrackets(mention) || !introduced.Add(mention.Instrument))
                context.Report(Rule, mention.Node.Text.GetSourceSpan(mention.Span), mention.Text, mention.Instrument.Title);
        }
    }

    private static bool IsInBrackets(InstrumentMention mention)
    {
        var text = mention.Node.Text.Text.AsSpan();
        var before = text[..mention.Span.Start];

        return text[mention.Span.End..] is [')', ..]
            && (before.EndsWith("(", StringComparison.Ordinal) || before.EndsWith("(the ", StringComparison.Ordinal));
    }
}
