using System.Collections.Immutable;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>Finds the fewest numbers that break the rise of a sequence.</summary>
internal static class RisingNumbers
{
    /// <summary>For each place, whether its number belongs to the longest rising selection.</summary>
    public static bool[] Longest(ImmutableArray<int> numbers)
    {
        var kept = new bool[numbers.Length];
        var ends = new List<int>();
        var previous = new int[numbers.Length];

        for (var i = 0; i < numbers.Length; i++)
        {
            var length = LengthBefore(numbers, ends, numbers[i]);
            previous[i] = length == 0 ? -1 : ends[length - 1];

            if (length == ends.Count)
                ends.Add(i);
            else
                ends[length] = i;
        }

        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i])
            kept[i] = true;

        return kept;
    }

    /// <summary>How long the longest rising selection is that ends below a number.</summary>
    private static int LengthBefore(ImmutableArray<int> numbers, List<int> ends, int number)
    {
        var low = 0;
        var high = ends.Count;

        while (low < high)
        {
            var middle = (low + high) / 2;

            if (numbers[ends[middle]] < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
