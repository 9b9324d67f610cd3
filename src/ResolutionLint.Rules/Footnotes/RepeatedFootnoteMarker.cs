using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6004: a footnote marker that is used a second time.</summary>
public sealed class RepeatedFootnoteMarker : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6004");

    // Until about then markers were repeated.
    private static readonly DateOnly End = new(2020, 1, 1);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var footnotes = context.Semantics.Footnotes;

        if (context.Semantics.Context.ReferenceDate < End || LostNotes.AreLikely(context.Document, footnotes))
            return;

        var fix = new Lazy<CodeFix?>(() => NoteNumbering.Fix(context.Semantics, eachItsOwn: true));
        var first = new Dictionary<Footnote, FootnoteReference>(ReferenceEqualityComparer.Instance);

        foreach (var reference in footnotes.References)
        {
            if (reference.Note is { } note && !StrokedMarker.IsIt(context.Document, reference.Marker.Span) && !first.TryAdd(note, reference))
                Report(context, reference.Marker, first[note].Marker, fix.Value);
        }
    }

    private static void Report(ReportingContext context, FootnoteMarker marker, FootnoteMarker first, CodeFix? fix) =>
        context.Report(Rule, marker.Span, fix, [new RelatedLocation(first.Span, "The marker stands here first.")], marker.Name);
}
