using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1005: operative paragraphs whose numbers skip, repeat or go back.</summary>
public sealed class BrokenOperativeNumbering : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        // Labels of a working draft are kept: delegations quote them, and a paragraph that was deleted leaves a gap.
        if (context.Semantics.Context.Stage == DraftStage.Working)
            return;

        if (context.Node.Operatives.Length < 2 || Declaration.Is(context.Node, context.Semantics.Openers))
            return;

        var previous = context.Node.Preamble.LastOrDefault()?.Label?.Ordinal ?? 0;
        var groups = OperativeGroup.Of(context.Semantics, context.Node);
        var safety = new Lazy<FixSafety>(() => RenumberingSafety.Of(context.Document));

        for (var i = 0; i < groups.Count; i++)
        {
            if (!IsQuoted(groups, i, previous))
                previous = Analyze(context, groups[i], previous, safety);
        }
    }

    // Between two headings, a paragraph of the text that is amended: the count goes on after it.
    private static bool IsQuoted(IReadOnlyList<OperativeGroup> groups, int index, int previous) =>
        index + 1 < groups.Count
        && FirstNumber(groups[index]) is { } first && first != 1 && first != previous + 1
        && FirstNumber(groups[index + 1]) == previous + 1;

    private static int Analyze(NodeContext<Resolution> context, OperativeGroup group, int previous, Lazy<FixSafety> safety)
    {
        var counted = Counted(group);
        var numbers = counted.Select(NumberOf).ToImmutableArray();

        // A section may count on or begin again.
        var breaks = SequenceBreak.FindAll(numbers, FirstNumber(group) is null or 1 ? 0 : previous);

        for (var i = 0; i < breaks.Length; i++)
        {
            if (!IsFilled(context, counted, breaks[i].Index))
                Report(context, counted[..(i + 1 < breaks.Length ? breaks[i + 1].Index : counted.Length)], breaks[i], safety);
        }

        return numbers.LastOrDefault(number => number is not null) ?? previous;
    }

    // The number before stands there, in a form that is another fault.
    private static bool IsFilled(NodeContext<Resolution> context, ImmutableArray<OperativeParagraph> paragraphs, int index) =>
        paragraphs[index].Label is { } label
        && MisreadNumber.In(context.Semantics, context.Node).Any(number =>
            number.Number == label.Ordinal - 1
            && number.Span.Start < label.Span.Start
            && (index == 0 || number.Span.Start > paragraphs[index - 1].Span.Start));

    private static int? FirstNumber(OperativeGroup group) =>
        Counted(group).Select(NumberOf).FirstOrDefault(number => number is not null);

    // A paragraph put in during negotiations, 3 bis, does not count; 3 alt does where no 3 is left.
    private static ImmutableArray<OperativeParagraph> Counted(OperativeGroup group)
    {
        if (!group.Paragraphs.Any(paragraph => paragraph.Label is { IsInserted: true }))
            return group.Paragraphs;

        var counted = ImmutableArray.CreateBuilder<OperativeParagraph>(group.Paragraphs.Length);

        foreach (var paragraph in group.Paragraphs)
        {
            var last = counted.LastOrDefault(other => other.Label is not null)?.Label?.Ordinal ?? 0;

            if (paragraph.Label is not { IsInserted: true } label || label.Ordinal == last + 1)
                counted.Add(paragraph);
        }

        return counted.DrainToImmutable();
    }

    // Before a first number that is none of the first, and in a gap of several numbers, paragraphs may have got lost or not been seen.
    private static bool MayBeLoss(SequenceBreak found, int? number) =>
        found.Previous == 0 || (!found.IsIsolated && number > found.Expected + 1);

    private static void Report(
        NodeContext<Resolution> context, ImmutableArray<OperativeParagraph> paragraphs, SequenceBreak found, Lazy<FixSafety> safety)
    {
        if (paragraphs[found.Index].Label is not { } label)
            return;

        var before = found.Previous == 0 ? "the preamble" : $"number {Words(found.Previous)}";
        var fix = new CodeFix("Renumber", Renumbering(paragraphs, found), MayBeLoss(found, label.Ordinal) ? FixSafety.Unsafe : safety.Value);
        context.Report(Rule, label.Span, fix, label.Value, before, Words(found.Expected));
    }

    private static ImmutableArray<TextChange> Renumbering(
        ImmutableArray<OperativeParagraph> paragraphs, SequenceBreak found)
    {
        var last = found.IsIsolated ? found.Index : paragraphs.Length - 1;

        return
        [
            .. from i in Enumerable.Range(found.Index, last - found.Index + 1)
               let label = paragraphs[i].Label
               let due = found.Expected + i - found.Index
               where label is not null && label.Ordinal != due
               select LabelEdit.SetValue(label, due),
        ];
    }

    private static int? NumberOf(OperativeParagraph paragraph) =>
        paragraph.Label is { Kind: LabelKind.Number } label ? label.Ordinal : null;

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
