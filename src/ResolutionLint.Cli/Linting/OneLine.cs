using System.Text;

namespace ResolutionLint.Cli.Linting;

/// <summary>Texts without their line breaks.</summary>
internal static class OneLine
{
    /// <summary>A text with each run of blanks and line breaks as one blank, and none at its ends.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);

        foreach (var range in text.SplitAny([]))
        {
            var word = text[range];

            if (word.IsEmpty)
                continue;

            if (line.Length > 0)
                line.Append(' ');

            line.Append(word);
        }

        return line.ToString();
    }
}
