namespace ResolutionLint.Core.Semantics;

/// <summary>Whether a scan that goes forward stands inside round brackets.</summary>
internal struct BracketState
{
    private int read;

    public bool IsInside { get; private set; }

    /// <summary>Goes on to a place behind the last one.</summary>
    public void ReadTo(ReadOnlySpan<char> text, int position)
    {
        var last = text[read..position].LastIndexOfAny('(', ')');

        if (last >= 0)
            IsInside = text[read + last] == '(';

        read = position;
    }
}
