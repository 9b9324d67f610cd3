using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Bodies;

/// <summary>RL4011: "United Nations" before the name of a body that does not have it.</summary>
public sealed class NeedlessUnitedNations : ResolutionAnalyzer
{
    private const string Prefix = "United Nations ";

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL4011");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterBodyAction(Analyze);

    private static void Analyze(MentionContext<BodyMention> context)
    {
        var mention = context.Mention;

        if (mention is not { IsQuoted: false, Node: not Footnote, Form: BodyNameForm.Full, Accuracy: NameAccuracy.Exact, Body: { Parent: "Economic and Social Council" } body }
            || body.Name.StartsWith(Prefix, StringComparison.Ordinal)
            || StartOf(mention) is not { } start)
        {
            return;
        }

        var span = mention.Node.Text.GetSourceSpan(TextSpan.FromBounds(start, mention.Span.End));
        context.Report(Rule, span, CodeFix.Unsafe($"Write \"{body.Name}\"", span, body.Name), mention.Node.Text.Text[start..mention.Span.End], body.Name);
    }

    /// <summary>Where the name begins that has "United Nations" before it; null where it has not.</summary>
    private static int? StartOf(BodyMention mention)
    {
        if (mention.Name.StartsWith(Prefix, StringComparison.Ordinal))
            return mention.Span.Start;

        return mention.Node.Text.Text.AsSpan(0, mention.Span.Start).EndsWith(Prefix, StringComparison.Ordinal) ? mention.Span.Start - Prefix.Length : null;
    }
}
