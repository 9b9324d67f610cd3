using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6007: two footnote markers that are not separated by a comma.</summary>
public sealed class MarkersWithoutComma : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6007");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        var references = context.Semantics.Footnotes.References;

        for (var i = 1; i < references.Length; i++)
        {
            var (before, marker) = (references[i - 1].Marker, references[i].Marker);

            if (references[i - 1].Node == references[i].Node && GapBetween(before, marker) is { Length: <= 2 } gap && IsBlank(context.Document.Source.ToString(gap)))
            {
                if (StrokedMarker.IsIt(context.Document, before.Span))
                    continue;

                var fix = CodeFix.Safe("Put a comma between the markers", gap, ",");
                context.Report(Rule, TextSpan.FromBounds(before.Span.Start, marker.Span.End), fix, before.Name, marker.Name);
            }
        }
    }

    private static TextSpan? GapBetween(FootnoteMarker before, FootnoteMarker marker) =>
        before.Span.End <= marker.Span.Start ? TextSpan.FromBounds(before.Span.End, marker.Span.Start) : null;

    private static bool IsBlank(string between) => between is " " or ", ";
}
