using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Lexicons;
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

        if (mention is not { IsQuoted: false, Node: not Footnote, RegisteredName: { Kind: BodyNameKind.Other } name, Body: { } body }
            || !IsOrgan(body)
            || !name.Text.AsSpan().StartsWith(Prefix, StringComparison.Ordinal)
            || !name.Text.AsSpan(Prefix.Length).SequenceEqual(body.Name))
        {
            return;
        }

        var span = mention.Node.Text.GetSourceSpan(mention.Span);
        context.Report(Rule, span, CodeFix.Unsafe($"Write \"{body.Name}\"", span, body.Name), mention.Name, body.Name);
    }

    // Offices and departments bear both names; organs and their commissions do not.
    private static bool IsOrgan(Body body) => body.Parent is "United Nations" or "Economic and Social Council" or "General Assembly";
}
