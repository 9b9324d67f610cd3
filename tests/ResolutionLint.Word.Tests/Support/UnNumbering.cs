using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Word.Tests.Support;

/// <summary>Numbers paragraphs as the templates of the United Nations do: 1. (a) (i) a.; where counting does not run on, another list begins.</summary>
internal sealed class UnNumbering
{
    private const int Definition = 1;

    private static readonly (NumberFormatValues Format, string Text)[] Degrees =
    [
        (NumberFormatValues.Decimal, "%1."),
        (NumberFormatValues.LowerLetter, "(%2)"),
        (NumberFormatValues.LowerRoman, "(%3)"),
        (NumberFormatValues.LowerLetter, "%4."),
    ];

    private readonly int[] counts = new int[Degrees.Length];
    private readonly List<NumberingInstance> lists = [];
    private (int Degree, int Start) restart;

    public UnNumbering() => AddList();

    /// <summary>The definitions that the paragraphs refer to.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Numbering ToNumbering() => new([Abstract(), .. lists]);

    /// <summary>What makes Word show a label; null where it would have to be typed.</summary>
    public NumberingProperties? For(ParagraphLabel label)
    {
        if (label.Ordinal is not { } ordinal || DegreeOf(label) is not { } degree)
            return null;

        if (ordinal != (counts[degree] == 0 ? StartOf(degree) : counts[degree] + 1))
            AddList(degree, ordinal);

        // As Word counts: a degree that is left out counts as if it were there.
        for (var above = 0; above < degree; above++)
            counts[above] = counts[above] == 0 ? StartOf(above) : counts[above];

        counts[degree] = ordinal;
        Array.Clear(counts, degree + 1, counts.Length - degree - 1);
        return new NumberingProperties(new NumberingLevelReference { Val = degree }, new NumberingId { Val = lists.Count });
    }

    private static int? DegreeOf(ParagraphLabel label) => (label.Kind, label.Text) switch
    {
        (_, var text) when !text.Contains(label.Value, StringComparison.Ordinal) || label.IsInserted => null,
        (LabelKind.Number, [.., '.']) when label.Text == $"{label.Ordinal}." => 0,
        (LabelKind.Letter, ['(', .., ')']) when label.Text == $"({label.Value})" => 1,
        (LabelKind.Roman, ['(', .., ')']) when label.Text == $"({label.Value})" => 2,
        (LabelKind.Letter, [_, '.']) => 3,
        _ => null,
    };

    // Where a list begins anew, it does so with the number that it once began anew with.
    private int StartOf(int degree) => restart.Degree == degree ? restart.Start : 1;

    private void AddList(int degree = 0, int start = 1)
    {
        restart = (degree, start);
        lists.Add(
            new NumberingInstance(
                new AbstractNumId { Val = Definition },
                new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = degree })
            { NumberID = lists.Count + 1 });
    }

    private static AbstractNum Abstract()
    {
        var levels = Degrees.Select((degree, i) => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = degree.Format },
            new LevelText { Val = degree.Text },
            new PreviousParagraphProperties(new Indentation { Left = $"{567 * (i + 1)}", Hanging = "567" }))
        { LevelIndex = i });
        return new AbstractNum([new MultiLevelType { Val = MultiLevelValues.Multilevel }, .. levels]) { AbstractNumberId = Definition };
    }
}
