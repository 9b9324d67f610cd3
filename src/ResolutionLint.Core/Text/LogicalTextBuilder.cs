using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>Builds a <see cref="LogicalText"/> from stretches of the original, character by character or in runs.</summary>
public sealed class LogicalTextBuilder
{
    // A plain array: characters come one at a time, and the last one is asked for at each.
    private char[] text = new char[256];
    private readonly List<int> logicalStarts = [];
    private readonly List<int> sourceStarts = [];
    private int nextSource = -1;

    /// <summary>Characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>The last character, or U+0000 when there is none yet.</summary>
    public char Last => Length == 0 ? '\0' : text[Length - 1];

    /// <summary>Whether the last character is the first of its word.</summary>
    internal bool IsAtStartOfWord => Length == 1 || (Length > 1 && !char.IsLetter(text[Length - 2]));

    /// <summary>Adds one character that stands for what is at <paramref name="sourcePosition"/> in the original.</summary>
    public void Append(char character, int sourcePosition)
    {
        if (sourcePosition != nextSource)
        {
            logicalStarts.Add(Length);
            sourceStarts.Add(sourcePosition);
        }

        if (Length == text.Length)
            Grow(1);

        text[Length++] = character;
        nextSource = sourcePosition + 1;
    }

    /// <summary>Adds a run of the original as it is.</summary>
    public void Append(ReadOnlySpan<char> run, int sourcePosition)
    {
        if (run.IsEmpty)
            return;

        Append(run[0], sourcePosition);

        if (Length + run.Length > text.Length)
            Grow(run.Length);

        run[1..].CopyTo(text.AsSpan(Length));
        Length += run.Length - 1;
        nextSource = sourcePosition + run.Length;
    }

    /// <summary>Puts one character for the last one and what follows that in the original.</summary>
    /// <param name="character">The character.</param>
    /// <param name="sourcePosition">Where the last of what it stands for is, so that words behind it are put behind that.</param>
    public void ReplaceLast(char character, int sourcePosition)
    {
        Truncate(Length - 1);
        Append(character, sourcePosition);
    }

    /// <summary>Adds part of another logical text with its part of the map.</summary>
    public void Append(LogicalText other, TextSpan span)
    {
        foreach (var run in other.GetRuns(span))
            Append(other.Text.AsSpan(run.Start, run.Length), other.GetSourcePosition(run.Start));
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Length = 0;
        logicalStarts.Clear();
        sourceStarts.Clear();
        nextSource = -1;
    }

    /// <summary>Takes blanks off the end.</summary>
    public void TrimEnd()
    {
        var length = Length;

        while (length > 0 && text[length - 1] == ' ')
            length--;

        Truncate(length);
    }

    /// <summary>The text built so far.</summary>
    /// <param name="origin">Offset in the original to which an empty text belongs.</param>
    public LogicalText ToLogicalText(int origin) =>
        Length == 0
            ? LogicalText.Empty(origin)
            : LogicalText.InPieces(new string(text, 0, Length), CollectionsMarshal.AsSpan(logicalStarts), CollectionsMarshal.AsSpan(sourceStarts));

    private void Truncate(int length)
    {
        if (length == Length)
            return;

        Length = length;
        nextSource = -1;

        while (logicalStarts.Count > 0 && logicalStarts[^1] >= length)
        {
            logicalStarts.RemoveAt(logicalStarts.Count - 1);
            sourceStarts.RemoveAt(sourceStarts.Count - 1);
        }
    }

    private void Grow(int atLeast) => Array.Resize(ref text, Math.Max(text.Length * 2, Length + atLeast));
}
