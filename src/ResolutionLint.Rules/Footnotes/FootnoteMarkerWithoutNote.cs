using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6002: a footnote marker that sends to no note.</summary>
public sealed class FootnoteMarkerWithoutNote : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6002");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var footnotes = context.Semantics.Footnotes;
        var isExtract = LostNotes.AreLikely(context.Document, footnotes);

        var unused = footnotes.Notes.FirstOrDefault(note => !footnotes.IsUsed(note) && note.Label is not null);
        ImmutableArray<RelatedLocation> candidate = unused?.Label is { } label ? [new RelatedLocation(label.Span, "This note has no marker.")] : [];

        foreach (var reference in footnotes.References)
        {
            if (reference.Note is null && reference.Marker.Name[0] != '*' && (!isExtract || IsMarkdown(context.Document, reference.Marker)))
                context.Report(Rule, reference.Marker.Span, null, candidate, reference.Marker.Name);
        }
    }

    // Nothing gets lost on the way to Markdown: the marker is written by hand.
    private static bool IsMarkdown(ResolutionDocument document, FootnoteMarker marker) =>
        marker.Span.Length > 2 && document.Source[marker.Span.Start] == '[' && document.Source[marker.Span.Start + 1] == '^';
}
