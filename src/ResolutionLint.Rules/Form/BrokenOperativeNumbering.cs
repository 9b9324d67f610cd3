using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Analysis;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>RL1005: operative paragraphs whose numbers skip, repeat or go back.</summary>
public sealed class BrokenOperativeNumbering : ResolutionAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = RuleCatalog.Get("RL1005");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction<Resolution>(Analyze);

    private static void Analyze(NodeContext<Resolution> context)
    {
        if (context.Node.Operatives.Length < 2)
            return;

        var previous = 0;

        foreach (var group in OperativeGroup.Of(context.Node))
        {
            var counted = group.Paragraphs.Where(paragraph => !IsInserted(paragraph)).ToImmutableArray();
            var numbers = counted.Select(NumberOf).ToImmutableArray();
            var first = numbers.FirstOrDefault(number => number is not null);

            // A section may count on or begin again.
            if (first is null or 1)
                previous = 0;

            foreach (var found in SequenceBreak.FindAll(numbers, previous))
                Report(context, counted, found);

            previous = numbers.LastOrDefault(number => number is not null) ?? 0;
        }
    }

    private static void Report(NodeContext<Resolution> context, ImmutableArray<OperativeParagraph> paragraphs, SequenceBreak found)
    {
        if (paragraphs[found.Index].Label is not { } label)
            return;

        var before = found.Previous == 0 ? "the preamble" : $"number {Words(found.Previous)}";
        var safety = ParagraphReference.IsIn(context.Node) ? FixSafety.Unsafe : FixSafety.Safe;
        var fix = new CodeFix("Renumber", Renumbering(paragraphs, found), safety);
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

    // A paragraph put in during negotiations: 3 bis, 3 alt.
    private static bool IsInserted(OperativeParagraph paragraph) =>
        paragraph.Label is { Value: var value } && value.Any(char.IsDigit) && !value.All(char.IsDigit);

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
