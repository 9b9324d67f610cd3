using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6009: a report that is taken up without a note.</summary>
public sealed class ReportWithoutFootnote : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6009");

    // " of " and no more.
    private const int LongestGap = 4;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var footnotes = context.Semantics.Footnotes;

        if (footnotes.Notes.IsEmpty || LostNotes.AreLikely(context.Document, footnotes))
            return;

        var cited = context.Semantics.Symbols.Select(symbol => symbol.Node).ToHashSet();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var sourced = new HashSet<string>(StringComparer.Ordinal);

        foreach (var paragraph in context.Document.DescendantsAndSelf().OfType<TextNode>().Where(node => node is PreambularParagraph or OperativeParagraph or SubParagraph))
        {
            foreach (var report in ReportMention.In(paragraph.Text.Text))
            {
                var isSourced = paragraph.Markers.Any(marker => marker.Offset >= report.Span.End) || cited.Contains(paragraph);

                // "the Agency for 2024" with a note is "the Agency" later on.
                if (isSourced)
                    sourced.Add(report.AuthorHead);

                if (!known.Add(report.Author) || sourced.Contains(report.AuthorHead) || !IsTakenUp(context.Semantics, paragraph, report))
                    continue;

                context.Report(Rule, paragraph.Text.GetSourceSpan(report.Span));
            }
        }
    }

    // The report is the very thing that the paragraph is about: nothing but the article stands between it and the opener.
    private static bool IsTakenUp(DocumentSemantics semantics, TextNode paragraph, ReportMention report) =>
        semantics.Openers.TryGet(paragraph, out var opener)
        && opener.Verb is "take note" or "take" or "welcome" or "note"
        && report.Start - opener.Span.End <= LongestGap;
}
