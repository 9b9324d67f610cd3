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

        var groups = OperativeGroup.Of(context.Semantics, context.Node);

        for (var i = 0; i < groups.Count; i++)
        {
            if (!groups[i].IsTorn(context.Semantics.Openers))
                Analyze(context, Settled(context, groups[i].Paragraphs), isLast: i == groups.Count - 1);
        }
    }

    // Where the last paragraphs of a working draft are open, the one before them may be the last.
    private static ImmutableArray<OperativeParagraph> Settled(ReportingContext context, ImmutableArray<OperativeParagraph> paragraphs)
    {
        var end = paragraphs.Length;

        while (end > 1 && WorkingDraft.IsOpen(context.Semantics.Context, paragraphs[end - 1]))
            end--;

        return end < paragraphs.Length && ClosingMark.Of(paragraphs[end - 1]) is { Mark: '.' } ? paragraphs[..end] : paragraphs;
    }

    private static void Analyze(ReportingContext context, ImmutableArray<OperativeParagraph> paragraphs, bool isLast)
    {
        var isNumbered = paragraphs.Any(paragraph => paragraph.Label is not null);
        var closings = paragraphs
            .Zip(paragraphs.Skip(1), (paragraph, next) => IsParagraph(paragraph, isNumbered) ? ClosingMark.Before(context, paragraph, next.Label is null ? null : next) : null)
            .OfType<ClosingMark>()
            .ToList();
        var wrong = closings.Where(closing => closing.Mark != ';' && IsWrong(closing)).ToList();

        // A section may end in a full stop.
        if (!isLast && paragraphs[^1].Label is not null && ClosingMark.Of(paragraphs[^1]) is { Mark: not (';' or '.') } last && IsWrong(last))
            wrong.Add(last);

        ClosingFaults.Report(context, Rule, [.. wrong], closings.Count, ';');
    }

    // A colon may introduce what was not read as a list; quoted words keep their own stop.
    private static bool IsWrong(ClosingMark closing) => closing is { IsQuoted: false, IsLost: false } and ({ Mark: not ':' } or { LeadsNowhere: true });

    // Among numbered paragraphs, words without a number are a heading or the end of a preamble.
    private static bool IsParagraph(OperativeParagraph paragraph, bool isNumbered) =>
        paragraph.Label is not null || (!isNumbered && ClosingMark.Of(paragraph) is { Mark: not null });
}
