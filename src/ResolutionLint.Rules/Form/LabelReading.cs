using System.Collections.Immutable;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>The labels of a list, read as letters or as roman numerals: (i) is both, and its neighbours decide.</summary>
/// <param name="Numbers">What each label counts; null where it is malformed.</param>
/// <param name="Breaks">Where the count does not run on.</param>
/// <param name="Write">Writes a number the way the list counts.</param>
internal sealed record LabelReading(ImmutableArray<int?> Numbers, ImmutableArray<SequenceBreak> Breaks, Func<int, string> Write)
{
    /// <summary>The reading that leaves the fewest breaks.</summary>
    /// <param name="labels">The labels of one list.</param>
    /// <param name="previous">Where an earlier list stopped that this one may carry on.</param>
    public static LabelReading Best(ImmutableArray<ParagraphLabel> labels, int previous)
    {
        var letters = Read(labels, SubparagraphLetters.OfLetter, SubparagraphLetters.Letter, previous);
        var romans = Read(labels, SubparagraphLetters.OfRoman, SubparagraphLetters.Roman, 0);
        return Faults(romans) < Faults(letters) ? romans : letters;
    }

    private static LabelReading Read(
        ImmutableArray<ParagraphLabel> labels, Func<string, int?> read, Func<int, string> write, int previous)
    {
        var numbers = labels.Select(label => read(label.Value)).ToImmutableArray();
        var breaks = SequenceBreak.FindAll(numbers, numbers[0] == previous + 1 ? previous : 0);
        return new LabelReading(numbers, breaks, write);
    }

    private static int Faults(LabelReading reading) => reading.Breaks.Length + reading.Numbers.Count(number => number is null);
}
