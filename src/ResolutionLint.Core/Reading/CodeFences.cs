using System.Collections.Immutable;

namespace ResolutionLint.Core.Reading;

/// <summary>Finds code between fences of Markdown.</summary>
internal static class CodeFences
{
    // Without bound a text of nothing but fences would be read once for each of them.
    private const int LongestCode = 1000;

    /// <summary>Whether a line opens or closes code.</summary>
    public static bool IsFence(TextLine line) =>
        line.Content.StartsWith("```", StringComparison.Ordinal) || line.Content.StartsWith("~~~", StringComparison.Ordinal);

    /// <summary>The line behind the code that a line opens; the line itself where it opens none, or none that is closed.</summary>
    public static int EndOf(ImmutableArray<TextLine> lines, int start)
    {
        if (!IsFence(lines[start]))
            return start;

        var sign = lines[start].Content[0];
        var length = LengthOf(lines[start].Content, sign);

        for (var i = start + 1; i < Math.Min(lines.Length, start + LongestCode); i++)
        {
            var content = lines[i].Content;

            if (LengthOf(content, sign) >= length && LengthOf(content, sign) == content.Length)
                return i + 1;
        }

        return start;
    }

    private static int LengthOf(string content, char sign)
    {
        var end = content.AsSpan().IndexOfAnyExcept(sign);
        return end < 0 ? content.Length : end;
    }
}
