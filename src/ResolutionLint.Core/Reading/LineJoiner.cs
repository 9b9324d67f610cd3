using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>Joins the lines of one paragraph.</summary>
internal static class LineJoiner
{
    /// <summary>Adds a line, or its end from <paramref name="start"/> on, to what the paragraph has so far.</summary>
    public static void Append(LogicalTextBuilder builder, LogicalText line, int start)
    {
        if (start >= line.Length)
            return;

        // A line that ends in a hyphen broke inside a compound: "non-" and "governmental" make one word.
        if (builder.Length > 0 && builder.Last is not (' ' or '-'))
            builder.Append(' ', line.GetSourcePosition(start) - 1);

        builder.Append(line, TextSpan.FromBounds(start, line.Length));
    }
}
