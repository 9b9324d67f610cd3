using System.Collections.Immutable;

namespace ResolutionLint.Pdf.Pages;

/// <summary>Words that are read in one go: those of a row, or of one column of it.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Words">The words, from left to right.</param>
/// <param name="Text">What they say: parts of words put together, raised figures as such, a tab behind a label that is set off.</param>
/// <param name="Label">How many words are the number or letter of a paragraph, set off from what follows; 0 where none is.</param>
internal sealed record Line(int Page, ImmutableArray<Word> Words, string Text, int Label)
{
    /// <summary>Whether the row has other columns.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Whether it begins with what may be the number or letter of a paragraph, set off or not.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>The size of its font in points: that of most letters.</summary>
    public double Size { get; } = SizeOf(Words);

    /// <summary>Left edge in points.</summary>
    public double Left => Words[0].Box.Left;

    /// <summary>Right edge in points.</summary>
    public double Right => Words[^1].Box.Right;

    /// <summary>Where its letters stand, in points from the upper edge of the page.</summary>
    public double Baseline { get; } = Words.FirstOrDefault(word => !word.IsRaised, Words[0]).Box.Baseline;

    /// <summary>Where the words behind the label begin, in points; the left edge where there is no label.</summary>
    public double TextLeft => Words[IsLabelled ? 1 : 0].Box.Left;

    /// <summary>Where the first word ends, in points.</summary>
    public double FirstWordWidth => Words[0].Box.Right - Words[0].Box.Left;

    /// <summary>A row as one line, tabs between its columns.</summary>
    /// <param name="columns">Its lines, at least one.</param>
    public static Line Across(ImmutableArray<Line> columns) => columns.Length == 1
        ? columns[0]
        : columns[0] with { Words = [.. columns.SelectMany(line => line.Words)], Text = string.Join('\t', columns.Select(line => line.Text)) };

    private static double SizeOf(ImmutableArray<Word> words) => words
        .GroupBy(word => Math.Round(word.Box.Size, 1))
        .MaxBy(group => group.Sum(word => word.Text.Length))!.Key;
}
