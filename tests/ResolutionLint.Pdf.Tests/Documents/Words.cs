using System.Text.RegularExpressions;

namespace ResolutionLint.Pdf.Tests.Documents;

/// <summary>Compares texts that have the same letters and not the same blanks.</summary>
internal static partial class Words
{
    /// <summary>The letters and figures of a text.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>The words of a text.</summary>
    public static IEnumerable<string> In(string text) => WordPattern().Matches(text).Select(match => match.Value);

    /// <summary>The words of one text that another with the same letters has in parts.</summary>
    public static IEnumerable<string> WholeOnlyIn(string text, string other)
    {
        var starts = Starts(other);
        var letters = 0;

        foreach (var word in SpacePattern().Split(text))
        {
            var length = Letters(word).Length;

            if (Enumerable.Range(letters + 1, Math.Max(0, length - 1)).Any(starts.Contains))
                yield return word;

            letters += length;
        }
    }

    /// <summary>How many letters stand before each word.</summary>
    private static HashSet<int> Starts(string text)
    {
        var letters = 0;
        return [.. SpacePattern().Split(text).Select(word => (letters += Letters(word).Length) - Letters(word).Length)];
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
