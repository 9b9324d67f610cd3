namespace ResolutionLint.Core.Text;

/// <summary>How long the lines of a text are, in characters. All that are longer than a page is wide count as one length.</summary>
internal sealed class LineLengths
{
    private const int Longest = 255;

    // Counted by length: lines need not be sorted, whatever their number.
    private readonly int[] counts = new int[Longest + 1];

    /// <summary>How many lines were counted.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a line.</summary>
    public void Add(int length)
    {
        counts[Math.Min(length, Longest)]++;
        Count++;
    }

    /// <summary>The length of a line when the shortest come first.</summary>
    /// <param name="place">0 for the shortest, to <see cref="Count"/>, exclusive.</param>
    public int At(int place)
    {
        var length = 0;

        for (var seen = counts[0]; seen <= place; seen += counts[length])
            length++;

        return length;
    }
}
