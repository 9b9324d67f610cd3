using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>RL6001: footnote markers that do not rise in reading order.</summary>
public sealed class FootnoteMarkerOutOfOrder : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL6001");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<ResolutionDocument> context)
    {
        if (LostNotes.IsCutIntoPages(context.Document) && !LostNotes.AreNone(context.Semantics.Footnotes))
            return;

        var fix = new Lazy<CodeFix?>(() => NoteNumbering.Fix(context.Semantics, eachItsOwn: false));

        foreach (var series in context.Semantics.Footnotes.References.GroupBy(reference => reference.Series))
        {
            var firsts = FirstOfEach(series);
            var kept = RisingNumbers.Longest([.. firsts.Select(first => first.Number)]);

            for (var i = 0; i < firsts.Length; i++)
            {
                if (!kept[i])
                    Report(context, firsts, i, fix.Value);
            }
        }
    }

    /// <summary>The first place of each number. A number that comes back sends to its note again and counts for nothing.</summary>
    private static ImmutableArray<NumberedReference> FirstOfEach(IEnumerable<FootnoteReference> references)
    {
        var seen = new HashSet<int>();
        var firsts = ImmutableArray.CreateBuilder<NumberedReference>();

        foreach (var reference in references)
        {
            if (reference is { Number: { } number, Note: not null } && seen.Add(number))
                firsts.Add(new NumberedReference(reference, number));
        }

        return firsts.DrainToImmutable();
    }

    private static void Report(NodeContext<ResolutionDocument> context, ImmutableArray<NumberedReference> firsts, int place, CodeFix? fix)
    {
        var marker = firsts[place].Reference.Marker;
        var before = place == 0 ? null : firsts[place - 1].Reference.Marker.Name;
        var neighbour = before ?? firsts[place + 1].Reference.Marker.Name;
        var side = before is null ? "before" : "after";
        context.Report(Rule, marker.Span, fix, marker.Name, side, neighbour);
    }

    private sealed record NumberedReference(FootnoteReference Reference, int Number);
}
