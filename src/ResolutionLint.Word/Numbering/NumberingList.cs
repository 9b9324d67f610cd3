using System.Collections.Immutable;

namespace ResolutionLint.Word.Numbering;

/// <summary>A list that paragraphs belong to.</summary>
/// <param name="Id">Its number in the file (<c>w:numId</c>).</param>
/// <param name="Counter">The definition whose counts it shares with other lists (<c>w:abstractNumId</c>).</param>
/// <param name="Levels">Its levels, all nine.</param>
/// <param name="Restarts">The number with which a level of this list begins, wherever the counts are; null where they run on.</param>
internal sealed record NumberingList(int Id, int Counter, ImmutableArray<NumberingLevel> Levels, ImmutableArray<int?> Restarts)
{
    /// <summary>The number of the first item of a level.</summary>
    public int StartOf(int level) => Restarts[level] ?? Levels[level].Start;

    /// <summary>The level whose items are the paragraphs of a style; null where there is none.</summary>
    public int? LevelOf(string style)
    {
        for (var level = 0; level < Levels.Length; level++)
        {
            if (Levels[level].Style == style)
                return level;
        }

        return null;
    }
}
