using System.Collections.Immutable;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Puts back the order of two-line paragraphs that the text layer of a page turned around: number, last words, gap, first line.
/// </summary>
internal static class ReadingOrder
{
    private const int MostWordsOfTail = 3;

    /// <summary>Moves the lines at fault, with their kinds, to where they are read.</summary>
    public static ImmutableArray<TextLine> Restore(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        ImmutableArray<TextLine>.Builder? restored = null;

        for (var i = 0; i + 3 < lines.Length; i++)
        {
            if (FindHead(lines, kinds, i) is not { } head)
                continue;

            restored ??= lines.ToBuilder();
            restored.RemoveAt(head);
            restored.Insert(i + 1, lines[head]);
            Array.Copy(kinds, i + 1, kinds, i + 2, head - i - 1);
            kinds[i + 1] = LineKind.Text;
            i = head;
        }

        return restored?.ToImmutable() ?? lines;
    }

    /// <summary>The first line of the paragraph whose number stands alone at <paramref name="label"/>, where its last words got in between.</summary>
    private static int? FindHead(ImmutableArray<TextLine> lines, LineKind[] kinds, int label)
    {
        if (kinds[label] != LineKind.Text || kinds[label + 1] != LineKind.Text || kinds[label + 2] == LineKind.Text)
            return null;

        if (lines[label].Label is not { } scanned || scanned.TextStart < lines[label].Text.Length || !IsTail(lines[label + 1].Content))
            return null;

        var head = label + 2;

        while (head < lines.Length && kinds[head] is LineKind.Blank or LineKind.Furniture)
            head++;

        return head < lines.Length && kinds[head] == LineKind.Text && IsHead(lines[head].Content) && StandsAlone(lines, kinds, head) ? head : null;
    }

    private static bool IsTail(string content) =>
        content.Count(character => character == ' ') < MostWordsOfTail && LineEndings.Of(content) != LineEnding.Open;

    private static bool IsHead(string content) => char.IsUpper(content[0]) && LineEndings.Of(content) == LineEnding.Open;

    private static bool StandsAlone(ImmutableArray<TextLine> lines, LineKind[] kinds, int index) =>
        index + 1 == lines.Length
        || kinds[index + 1] != LineKind.Text
        || lines[index + 1].Shape.IsClosingLine
        || lines[index + 1].Label is not null;
}
