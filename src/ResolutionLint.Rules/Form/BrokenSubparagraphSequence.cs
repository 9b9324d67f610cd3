using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1008: sub-paragraphs whose letters or roman numerals skip, repeat or go back.</summary>
public sealed class BrokenSubparagraphSequence : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1008");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        // Labels of a working draft are kept, with the gaps that deleted words leave.
        if (context.Semantics.Context.Stage == DraftStage.Working)
            return;

        // Lettering may run on from one paragraph to the next, across inner headings.
        var previous = 0;
        var safety = new Lazy<FixSafety>(() => RenumberingSafety.Of(context.Document));

        foreach (var paragraph in context.Node.Preamble.Concat<TextNode>(context.Node.Operatives))
        {
            // The letters that seem to be missing are written as 1.1 and 1.2.
            if (DecimalLabel.In(paragraph).Any())
                continue;

            foreach (var list in SubparagraphList.Of(paragraph))
            {
                var last = Analyze(context, list, list.Degree == 1 ? previous : 0, safety);
                previous = list.Degree == 1 ? last : previous;
            }
        }
    }

    private static int Analyze(NodeContext<Resolution> context, SubparagraphList list, int previous, Lazy<FixSafety> safety)
    {
        var items = list.Items.Where(item => item.Label is not { IsInserted: true }).ToImmutableArray();
        var labels = items.Select(item => item.Label).OfType<ParagraphLabel>().ToImmutableArray();

        if (labels.Length != items.Length || labels.Length < 2)
            return labels is [var lone] ? SubparagraphLetters.OfLetter(lone.Value) ?? 0 : 0;

        var reading = LabelReading.Best(labels, previous);

        for (var i = 0; i < reading.Breaks.Length; i++)
        {
            var end = i + 1 < reading.Breaks.Length ? reading.Breaks[i + 1].Index : labels.Length;
            Report(context, labels[..end], reading, reading.Breaks[i], MayHaveLost(items, reading.Breaks[i]) ? FixSafety.Unsafe : safety.Value);
        }

        return reading.Numbers[^1] ?? 0;
    }

    // The letter that is missing may be one that was misread as a figure, or stand before what is left of the list.
    private static bool MayHaveLost(ImmutableArray<SubParagraph> items, SequenceBreak found) =>
        found.Previous == 0
        || (found.Index > 0 && items[found.Index - 1].SubParagraphs.Any(part => part.Label is { Kind: LabelKind.Number }));

    private static void Report(
        NodeContext<Resolution> context, ImmutableArray<ParagraphLabel> labels, LabelReading reading, SequenceBreak found, FixSafety safety)
    {
        var label = labels[found.Index];
        var last = found.IsIsolated ? found.Index : labels.Length - 1;
        var changes = Enumerable.Range(found.Index, last - found.Index + 1)
            .Select(i => LabelEdit.SetValue(labels[i], reading.Write(found.Expected + i - found.Index)));
        var before = found.Previous == 0 ? "the introduction" : Label(reading.Write(found.Previous));
        var fix = new CodeFix("Letter the list anew", [.. changes], safety);
        context.Report(Rule, label.Span, fix, label.Text, before, Label(reading.Write(found.Expected)));

        string Label(string value) => label.Text.Replace(label.Value, value, StringComparison.Ordinal);
    }
}
