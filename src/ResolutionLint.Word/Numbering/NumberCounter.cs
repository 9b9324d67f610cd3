using System.Text;

namespace ResolutionLint.Word.Numbering;

/// <summary>Counts the items of lists as Word does, in the order in which they stand.</summary>
internal sealed class NumberCounter
{
    // Word has its bullets in fonts of signs; which sign it is means nothing to a draft.
    private const string PlainBullet = "•";
    private const string KnownBullets = "-–—•·▪●";

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int List, int Level)> restarted = [];

    /// <summary>The number of the next item, and what stands between it and the words; empty where the level shows none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="level">The 0-based level of the item.</param>
    public string Next(NumberingList list, int level)
    {
        Count(list, level);
        var shown = Show(list, level);
        return shown.Length == 0 ? string.Empty : shown + list.Levels[level].Suffix;
    }

    private int?[] CountsOf(NumberingList list)
    {
        if (!counts.TryGetValue(list.Counter, out var found))
            counts[list.Counter] = found = new int?[NumberingLevel.Count];

        return found;
    }

    private void Count(NumberingList list, int level)
    {
        var found = CountsOf(list);
        var isRestarted = list.Restarts[level] is not null && restarted.Add((list.Id, level));
        found[level] = isRestarted || found[level] is not { } last ? list.StartOf(level) : last + 1;

        // An item on a level that is left out counts as if it were there.
        for (var above = 0; above < level; above++)
            found[above] ??= list.StartOf(above);

        for (var below = level + 1; below < NumberingLevel.Count; below++)
        {
            if (list.Levels[below].IsRestartedBy(level))
                found[below] = null;
        }
    }

    private string Show(NumberingList list, int level)
    {
        var shape = list.Levels[level];

        if (shape.Format == NumberFormat.Bullet)
            return shape.Text.Length == 0 ? string.Empty : KnownBullets.Contains(shape.Text, StringComparison.Ordinal) ? shape.Text : PlainBullet;

        var shown = new StringBuilder();

        for (var i = 0; i < shape.Text.Length && shown.Length < NumberingLevel.MaxLength; i++)
        {
            if (shape.Text[i] == '%' && i + 1 < shape.Text.Length && shape.Text[i + 1] is >= '1' and <= '9')
                shown.Append(CountAt(list, shape.Text[++i] - '1', isInFigures: shape.IsLegal && shape.Text[i] - '1' < level));
            else
                shown.Append(shape.Text[i]);
        }

        return shown.ToString();
    }

    // Legal numbers show the levels above in figures, and their own as it says.
    private string CountAt(NumberingList list, int level, bool isInFigures)
    {
        var count = CountsOf(list)[level] ?? list.StartOf(level);
        var format = list.Levels[level].Format;
        return NumberFormat.Write(count, isInFigures && format is not NumberFormat.None ? NumberFormat.Decimal : format);
    }
}
