using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics;

/// <summary>What a working draft leaves open: words in brackets and placeholders.</summary>
internal sealed class UnsettledText
{
    private const string Brackets = "[]";

    // "of [date]", "at its [eighty-first] session": the words before hang on what is open.
    private static readonly string[] Links = [" of", " on", " at", " in", " by", " its", " the", " to"];

    private readonly SourceText source;
    private readonly List<TextSpan> placeholders;

    public UnsettledText(SourceText source)
    {
        this.source = source;
        placeholders = [.. Placeholders.In(source.ToString())];
    }

    /// <summary>Whether words hold something that is open, or stand right beside it.</summary>
    public bool Touches(TextSpan span)
    {
        var before = SkipBack(span.Start);
        var after = SkipLinks(span.End);

        for (var i = before; i < after; i++)
        {
            if (Brackets.Contains(source[i], StringComparison.Ordinal))
                return true;
        }

        return OverlapsPlaceholder(TextSpan.FromBounds(before, after));
    }

    private bool OverlapsPlaceholder(TextSpan span)
    {
        var low = 0;
        var high = placeholders.Count;

        while (low < high)
        {
            var middle = (low + high) / 2;

            if (placeholders[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < placeholders.Count && placeholders[low].Start < span.End;
    }

    private int SkipBack(int position)
    {
        while (position > 0 && source[position - 1] == ' ')
            position--;

        return Math.Max(0, position - 1);
    }

    private int SkipLinks(int position)
    {
        foreach (var link in Links)
        {
            if (position + link.Length < source.Length && source.ToString(new TextSpan(position, link.Length)) == link)
            {
                position += link.Length;
                break;
            }
        }

        while (position < source.Length && source[position] is ' ' or ',' or ';' or '.')
            position++;

        return Math.Min(source.Length, position + 1);
    }
}
