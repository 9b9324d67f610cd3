using System.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>A number with several letters: 31/16 A and B, 3419 A to D (XXX).</summary>
internal static class CompositeNumber
{
    /// <summary>The number as an organ writes it; ranges stay ranges.</summary>
    public static string Write(Citation citation)
    {
        if (citation.PartCount < 2 || citation.Parts.Letter is not { } first)
            return citation.Number;

        var written = citation.Node.Text.Text.AsSpan(citation.NumberSpan.Start, citation.NumberSpan.Length);
        var letters = Letters(written[FirstLetter(written)..]);

        return citation.Number.Replace($" {first}", $" {letters}", StringComparison.Ordinal);
    }

    // The letters of special sessions, of symbols and of roman numerals stand elsewhere.
    private static int FirstLetter(ReadOnlySpan<char> written)
    {
        var offset = written.LastIndexOfAnyInRange('0', '9') + 1;

        while (offset < written.Length && !char.IsAsciiLetterUpper(written[offset]))
            offset++;

        return offset;
    }

    private static string Letters(ReadOnlySpan<char> written)
    {
        var end = written.IndexOf('(');
        written = (end < 0 ? written : written[..end]).TrimEnd();
        var right = new StringBuilder().Append(written[0]);

        for (var i = 1; i < written.Length; i++)
        {
            var start = i;

            while (!char.IsAsciiLetterUpper(written[i]))
                i++;

            right.Append(Joiner(written[start..i], written[start - 1], written[i], i == written.Length - 1)).Append(written[i]);
        }

        return right.ToString();
    }

    private static ReadOnlySpan<char> Joiner(ReadOnlySpan<char> written, char before, char after, bool isLast) => written.Trim() switch
    {
        "/" or "," => isLast ? " and " : ", ",
        "&" => " and ",
        "-" or "–" => after - before == 1 ? " and " : " to ",
        _ => written,
    };
}
