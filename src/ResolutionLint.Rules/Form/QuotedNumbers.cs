using System.Collections.Immutable;
using ResolutionLint.Core.Model;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules.Form;

/// <summary>Numbered points that a paragraph introduces and that are no paragraphs of the resolution: an agenda, the text of an article.</summary>
internal static class QuotedNumbers
{
    // An agenda or an article is shorter than this.
    private const int MostPoints = 60;

    /// <summary>The paragraphs without the points that stand between an introduction and the number that follows it.</summary>
    public static ImmutableArray<OperativeParagraph> LeaveOut(ImmutableArray<OperativeParagraph> paragraphs)
    {
        var kept = ImmutableArray.CreateBuilder<OperativeParagraph>(paragraphs.Length);

        for (var i = 0; i < paragraphs.Length; i++)
        {
            kept.Add(paragraphs[i]);
            i = LastQuoted(paragraphs, i);
        }

        return kept.ToImmutable();
    }

    private static int LastQuoted(ImmutableArray<OperativeParagraph> paragraphs, int introduction)
    {
        if (NumberOf(paragraphs[introduction]) is not { } number || ClosingMark.Of(paragraphs[introduction]) is not { Mark: ':' })
            return introduction;

        var next = introduction + 1;

        if (next == paragraphs.Length || NumberOf(paragraphs[next]) is not { } first || first == number + 1)
            return introduction;

        var end = Math.Min(paragraphs.Length, next + MostPoints);
        var resumed = end - 1;

        // A point may bear the number that comes next as well, so the last one counts.
        while (resumed > introduction && NumberOf(paragraphs[resumed]) != number + 1)
            resumed--;

        return resumed > introduction ? resumed - 1
            : first == 1 && end == paragraphs.Length ? end - 1
            : introduction;
    }

    private static int? NumberOf(OperativeParagraph paragraph) => paragraph.Label?.Ordinal;
}
