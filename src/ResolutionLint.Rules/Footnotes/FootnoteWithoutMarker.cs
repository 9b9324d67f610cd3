using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6003: a note that no marker sends to.</summary>
public sealed class FootnoteWithoutMarker : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6003");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var footnotes = context.Semantics.Footnotes;

        // A paragraph that was taken for a note has the place of another, and the markers of its words were not seen.
        if (LostNotes.AreLikely(context.Document, footnotes) || footnotes.Notes.Any(note => note.Label is { } label && MisreadNumber.IsIn(context.Semantics, label)))
            return;

        var lost = footnotes.References.FirstOrDefault(reference => reference.Note is null)?.Marker;
        ImmutableArray<RelatedLocation> candidate = lost is null ? [] : [new RelatedLocation(lost.Span, "This marker has no note.")];

        foreach (var note in footnotes.Notes)
        {
            if (!footnotes.IsUsed(note) && note.Name[0] != '*' && note.Text.Length > 0 && note.Label is { } label)
                context.Report(Rule, label.Span, null, candidate, note.Name);
        }
    }
}
