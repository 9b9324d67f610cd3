using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7005: a plenary meeting that is counted in words.</summary>
public sealed class MeetingInWords : ResolutionAnalyzer
{
    private const string Noun = " plenary meeting";
    private const int FewestInText = 10;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterTextAction(Analyze);

    private static void Analyze(NodeContext<TextNode> context)
    {
        var node = context.Node;
        var text = node.Text.Text;

        for (var noun = Next(text, 0); noun >= 0; noun = Next(text, noun + Noun.Length))
        {
            // The few meetings of a conference are often counted in words.
            if (OrdinalText.WordsBefore(text, noun) is not var (span, value)
                || (value < FewestInText && node is not ClosingLine)
                || context.Semantics.QuotationsIn(node).Contains(span.Start))
                continue;

            var right = OrdinalText.InFigures(value);
            var change = WordEdit.Replace(node.Text, span, right);
            context.Report(
                Rule,
                node.Text.GetSourceSpan(span),
                change is { } edit ? new CodeFix($"Write \"{right}\"", [edit], FixSafety.Safe) : null,
                text.Substring(span.Start, span.Length),
                right);
        }
    }

    private static int Next(string text, int offset) => text.IndexOf(Noun, offset, StringComparison.Ordinal);
}
