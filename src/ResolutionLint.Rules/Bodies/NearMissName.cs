using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4005: a name that is a word or two away from that of a known body.</summary>
public sealed class NearMissName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var misses = context.Semantics.Bodies.Where(mention => mention is { Accuracy: NameAccuracy.NearMiss, IsQuoted: false }).ToList();

        // A name that a text keeps to is the name of something else.
        foreach (var group in misses.GroupBy(mention => mention.Name, StringComparer.Ordinal).Where(group => group.Count() < 3))
        {
            foreach (var mention in group)
                Report(context, mention);
        }
    }

    private static void Report(NodeContext<ResolutionDocument> context, BodyMention mention)
    {
        if (mention.RegisteredName is not { Text: { } official })
            return;

        var span = mention.Node.Text.GetSourceSpan(mention.Span);
        var fix = CodeFix.Unsafe($"Write \"{official}\"", span, NameInText.KeepApostrophe(official, mention.Name));
        context.Report(Rule, span, fix, mention.Name, official);
    }
}
