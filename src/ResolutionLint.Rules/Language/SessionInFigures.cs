using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Language;

/// <summary>RL7003: a session below the hundredth in figures, or one from the hundredth on in words.</summary>
public sealed class SessionInFigures : ResolutionAnalyzer
{
    private const int FirstInFigures = 100;

    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL7003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterSessionAction(Analyze);

    private static void Analyze(MentionContext<SessionMention> context)
    {
        var session = context.Mention;
        var text = session.Node.Text.Text;
        var isInFigures = char.IsAsciiDigit(text[session.Span.Start]);

        if (isInFigures == session.Number >= FirstInFigures
            || (!isInFigures && !OrdinalText.IsInWords(text, session.Span))
            || context.Semantics.QuotationsIn(session.Node).Contains(session.Span.Start))
            return;

        var right = isInFigures ? OrdinalWords.ToWords(session.Number) : OrdinalText.InFigures(session.Number);
        var change = WordEdit.Replace(session.Node.Text, session.Span, right);

        context.Report(
            Rule,
            session.Node.Text.GetSourceSpan(session.Span),
            change is { } edit ? new CodeFix($"Write \"{right}\"", [edit], FixSafety.Safe) : null,
            text.Substring(session.Span.Start, session.Span.Length),
            right);
    }
}
