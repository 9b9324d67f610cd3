using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Openings;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1002: an organ line that does not give the exact name of the organ.</summary>
public sealed class InexactOrganName : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<OrganLine>(Analyze);

    private static void Analyze(NodeContext<OrganLine> context)
    {
        var text = context.Node.Text;
        var name = context.Node.NameSpan();
        var written = text.Text.Substring(name.Start, name.Length);

        if ((OrganName.Meant(written) ?? ShortFor(written, context)) is not { } right || written == $"The {right}" || IsOneOfMany(context.Node, right, written, context))
            return;

        var span = text.GetSourceSpan(name);
        context.Report(Rule, span, CodeFix.Safe($"Write 'The {right}'", span, $"The {right}"), written, $"The {right}");
    }

    // Where openers or paragraphs are in capitals too, one finding tells of all.
    private static bool IsOneOfMany(OrganLine line, string right, string written, NodeContext<OrganLine> context) =>
        written.Equals($"The {right}", StringComparison.OrdinalIgnoreCase)
        && line.InSmallLetters() is not null
        && (CapitalOpeners.In(context.Document, context.Semantics).Any() || CapitalOpeners.ParagraphsIn(context.Document, context.Semantics).Any());

    // "The Assembly" is for the masthead to tell; other bodies have assemblies and councils too.
    private static string? ShortFor(string written, NodeContext<OrganLine> context) =>
        written is "The Assembly" or "The Council"
        && DeclaredOrgan.In(MastheadText.Of(context.Document)) is { } organ
        && organ.EndsWith(written["The".Length..], StringComparison.Ordinal)
            ? organ
            : null;
}
