using System.Collections.Immutable;

namespace ResolutionLint.Rules.Form;

/// <summary>A place where numbers or letters that count do not run on.</summary>
/// <param name="Index">The place.</param>
/// <param name="Previous">What was counted up to there; 0 at the beginning.</param>
/// <param name="Expected">What is due at the place.</param>
/// <param name="IsIsolated">Whether what follows counts on as if the right one stood there.</param>
internal sealed record SequenceBreak(int Index, int Previous, int Expected, bool IsIsolated)
{
    /// <summary>Finds the places where a sequence breaks, one for each break and not for what comes after it.</summary>
    /// <param name="numbers">What is counted; null where a number is missing, which is another fault.</param>
    /// <param name="previous">The number before the first.</param>
    public static ImmutableArray<SequenceBreak> FindAll(IReadOnlyList<int?> numbers, int previous)
    {
        var breaks = ImmutableArray.CreateBuilder<SequenceBreak>();
        var unnumbered = 0;

        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is not { } number)
            {
                unnumbered++;
                continue;
            }

            if (number <= previous || number > previous + 1 + unnumbered)
            {
                var expected = previous + 1 + unnumbered;
                var next = i + 1 < numbers.Count ? numbers[i + 1] : null;
                var isIsolated = next == expected + 1;
                breaks.Add(new SequenceBreak(i, previous, expected, isIsolated));

                // Two that changed places are one break.
                if (number == expected + 1 && next == expected)
                    i++;
                else if (isIsolated)
                    number = expected;
            }

            previous = number;
            unnumbered = 0;
        }

        return breaks.ToImmutable();
    }
}
