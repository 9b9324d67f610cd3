using System.Collections.Immutable;
using ResolutionLint.Pdf.Pages;

namespace ResolutionLint.Pdf.Tests;

/// <summary>A page that a test prints word by word, in a font all letters of which are half as wide as it is high.</summary>
internal sealed class Sheet
{
    private const double Blank = 0.25;

    private readonly ImmutableArray<WordBox>.Builder words = ImmutableArray.CreateBuilder<WordBox>();

    /// <summary>The page.</summary>
    public Page Page => new(600, 800, words.ToImmutable());

    /// <summary>Prints words with blanks between them.</summary>
    /// <param name="left">Where they begin, in points.</param>
    /// <param name="baseline">Where they stand, in points from the top.</param>
    /// <param name="text">The words.</param>
    /// <param name="size">Size of the font, in points.</param>
    /// <param name="blank">Width of the blanks, in sizes of the font.</param>
    public Sheet Print(double left, double baseline, string text, double size = 10, double blank = Blank)
    {
        foreach (var word in text.Split(' '))
        {
            var right = left + (word.Length * size / 2);
            words.Add(new WordBox(word, left, baseline - (0.891 * size), right, baseline + (0.216 * size)));
            left = right + (blank * size);
        }

        return this;
    }

    /// <summary>Prints lines one below the other.</summary>
    public Sheet Lines(double left, double baseline, double pitch, params string[] lines)
    {
        foreach (var (index, line) in lines.Index())
            Print(left, baseline + (index * pitch), line);

        return this;
    }
}
