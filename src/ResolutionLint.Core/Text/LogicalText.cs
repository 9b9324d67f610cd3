using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Text;

/// <summary>
/// The text of one paragraph as a reader of the resolution sees it: one line, whitespace folded, page furniture and
/// footnote markers taken out. Every character maps back to the offset it has in the original.
/// </summary>
/// <remarks>Offsets are UTF-16 code units, 0-based, on both sides of the map.</remarks>
public sealed class LogicalText
{
    // Most texts stand in the original in one piece.
    private static readonly int[] OnePiece = [0];

    private readonly int[] logicalStarts;
    private readonly int[] sourceStarts;
    private TextFacts? facts;

    /// <summary>A text in pieces.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="logicalStarts">Where each piece begins in it.</param>
    /// <param name="sourceStarts">Where each piece begins in the original, counted from <paramref name="start"/>.</param>
    /// <param name="start">Where the text begins in the original.</param>
    private LogicalText(string text, int[] logicalStarts, int[] sourceStarts, int start)
    {
        Text = text;
        this.logicalStarts = logicalStarts;
        this.sourceStarts = sourceStarts;
        Start = start;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Length of <see cref="Text"/> in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Where the text begins in the original.</summary>
    internal int Start { get; }

    /// <summary>An empty text that stands at an offset of the original.</summary>
    /// <param name="sourcePosition">Offset in the original, in UTF-16 code units.</param>
    public static LogicalText Empty(int sourcePosition) => new(string.Empty, [], [], sourcePosition);

    /// <summary>A text in pieces, at least one.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="logicalStarts">Where each piece begins in it.</param>
    /// <param name="sourceStarts">Where each piece begins in the original.</param>
    internal static LogicalText InPieces(string text, ReadOnlySpan<int> logicalStarts, ReadOnlySpan<int> sourceStarts)
    {
        var start = sourceStarts[0];

        if (sourceStarts.Length == 1)
            return new LogicalText(text, OnePiece, OnePiece, start);

        var relative = sourceStarts.ToArray();

        foreach (ref var piece in relative.AsSpan())
            piece -= start;

        return new LogicalText(text, logicalStarts.ToArray(), relative, start);
    }

    /// <summary>The same words where they stand in another original, or in the same one after an edit before them.</summary>
    internal LogicalText At(int start) => new(Text, logicalStarts, sourceStarts, start);

    /// <summary>The offset in the original of the logical character at <paramref name="offset"/>.</summary>
    /// <param name="offset">0 to <see cref="Length"/>; the length itself gives the place behind the last character.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int GetSourcePosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);

        if (Length == 0)
            return Start;

        return offset == Length ? PositionOfCharacter(offset - 1) + 1 : PositionOfCharacter(offset);
    }

    /// <summary>The place in the original that a span of the logical text covers, interruptions included.</summary>
    /// <remarks>An empty span gives the place right behind the character before it, so that an insertion stays on its line.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public TextSpan GetSourceSpan(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);

        if (span.IsEmpty)
        {
            var position = span.Start == 0 ? GetSourcePosition(0) : PositionOfCharacter(span.Start - 1) + 1;
            return new TextSpan(position, 0);
        }

        var start = PositionOfCharacter(span.Start);
        var end = PositionOfCharacter(span.End - 1) + 1;
        return end > start ? TextSpan.FromBounds(start, end) : HullOf(span);
    }

    /// <summary>Part of this text, with its part of the map.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public LogicalText Slice(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);

        if (span.IsEmpty)
            return Empty(GetSourceSpan(span).Start);

        var first = SegmentOf(span.Start);
        var last = SegmentOf(span.End - 1);
        var words = Text.Substring(span.Start, span.Length);

        if (first == last)
            return new LogicalText(words, OnePiece, OnePiece, PositionOfCharacter(span.Start));

        var logical = new int[last - first + 1];
        var source = new int[last - first + 1];

        for (var i = 0; i < logical.Length; i++)
        {
            var cut = Math.Max(0, span.Start - logicalStarts[first + i]);
            logical[i] = logicalStarts[first + i] + cut - span.Start;
            source[i] = Start + sourceStarts[first + i] + cut;
        }

        return InPieces(words, logical, source);
    }

    /// <summary>Number of the places where the original goes on elsewhere than this text does.</summary>
    public int GapCount => Math.Max(0, logicalStarts.Length - 1);

    /// <summary>One of the places where the original goes on elsewhere, in order.</summary>
    /// <param name="index">0 to <see cref="GapCount"/>, exclusive.</param>
    public LogicalGap GetGap(int index)
    {
        var offset = logicalStarts[index + 1];
        var end = Start + sourceStarts[index] + offset - logicalStarts[index];
        var next = Start + sourceStarts[index + 1];
        return new LogicalGap(offset, next < end ? new TextSpan(end, 0) : TextSpan.FromBounds(end, next));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>What was found out about the words.</summary>
    public TextFacts Facts
    {
        get => facts ??= new TextFacts(Text);
        internal set => facts = value;
    }

    /// <summary>The stretches of a span that stand in the original as they stand here.</summary>
    internal IEnumerable<TextSpan> GetRuns(TextSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var segment = SegmentOf(start);
            var end = segment + 1 < logicalStarts.Length ? Math.Min(logicalStarts[segment + 1], span.End) : span.End;
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    // Where the original has the words in another order than they are read, the span takes in all of them.
    private TextSpan HullOf(TextSpan span)
    {
        var runs = GetRuns(span).Select(run => TextSpan.FromBounds(PositionOfCharacter(run.Start), PositionOfCharacter(run.End - 1) + 1)).ToList();
        return TextSpan.FromBounds(runs.Min(run => run.Start), runs.Max(run => run.End));
    }

    private int PositionOfCharacter(int offset)
    {
        var segment = SegmentOf(offset);
        return Start + sourceStarts[segment] + offset - logicalStarts[segment];
    }

    private int SegmentOf(int offset)
    {
        if (logicalStarts.Length == 1)
            return 0;

        var found = Array.BinarySearch(logicalStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
