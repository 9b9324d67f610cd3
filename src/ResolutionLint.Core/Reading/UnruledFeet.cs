using System.Collections.Immutable;

namespace ResolutionLint.Core.Reading;

/// <summary>Finds the notes at the feet of pages that lost the rule above them, by their numbers and the sources that they name.</summary>
internal static class UnruledFeet
{
    // So many numbers in a row may have got lost with the notes that they belong to.
    private const int MostLost = 3;

    // A note that names no source may stand above the first line that tells.
    private const int LongestNote = 6;

    public static void Mark(ImmutableArray<TextLine> lines, LineKind[] kinds, string? symbol)
    {
        var last = 0;

        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == LineKind.Note)
                last = Math.Max(last, NumberOf(lines[i]) ?? 0);
            else if (MayBegin(lines[i], kinds[i], last) && Find(lines, kinds, i, last, symbol) is { } foot)
                i = MarkFoot(lines, kinds, foot, ref last);
        }
    }

    private static int? NumberOf(TextLine line) =>
        PageMark.BareNumber(line.Content) ?? NoteRegions.NumberOf(line);

    private static bool MayBegin(TextLine line, LineKind kind, int last) => kind switch
    {
        LineKind.Furniture => PageMark.BareNumber(line.Content) is { } number && IsDue(number, last),
        LineKind.Text => line.Shape.IsNoteSource,
        _ => false,
    };

    private static bool IsDue(int number, int last) => number == 1 || (number > last && number <= last + MostLost);

    private static (int Start, int End)? Find(ImmutableArray<TextLine> lines, LineKind[] kinds, int from, int last, string? symbol)
    {
        var end = NoteRegions.EndOfFoot(lines, kinds, from, symbol);
        var count = new Count();

        for (var i = from; i < end; i++)
        {
            if (!count.Add(lines[i], kinds[i]))
                return null;
        }

        if (!count.IsNumbered(last))
            return null;

        if (count.IsMatched)
            return (from, end);

        return AddAbove(lines, kinds, from, count) is { } start ? (start, end) : null;
    }

    /// <summary>The first line of the notes where some of them stand above the line that told; null where that does not make them as many as their numbers.</summary>
    private static int? AddAbove(ImmutableArray<TextLine> lines, LineKind[] kinds, int from, Count count)
    {
        int? nearest = null;

        for (var i = from - 1; i >= 0 && kinds[i] == LineKind.Text && i >= from - LongestNote; i--)
        {
            count.AddAbove(lines[i]);

            if (!count.IsMatched || !Count.MayBelong(lines[i]) || char.IsLower(lines[i].Content[0]))
                continue;

            // Notes that stand apart from the words of the page begin where these end.
            if (i > 0 && kinds[i - 1] != LineKind.Text)
                return i;

            nearest ??= i;
        }

        return nearest;
    }

    private static int MarkFoot(ImmutableArray<TextLine> lines, LineKind[] kinds, (int Start, int End) foot, ref int last)
    {
        for (var i = foot.Start; i < foot.End; i++)
        {
            if (kinds[i] != LineKind.Text && !(kinds[i] == LineKind.Furniture && PageMark.IsBareNumber(lines[i].Content)))
                continue;

            kinds[i] = LineKind.Note;
            last = Math.Max(last, NumberOf(lines[i]) ?? 0);
        }

        return foot.End - 1;
    }

    /// <summary>The notes of a foot and their numbers, which may stand apart from them.</summary>
    private sealed class Count
    {
        private readonly List<int> numbers = [];
        private int bare;
        private int sentences;
        private int sources;
        private bool namesSource;
        private bool isPageEnd;
        private TextLine? open;

        /// <summary>Whether there are as many notes without a number as numbers without a note.</summary>
        public bool IsMatched => bare == sentences || bare == sources;

        public static bool IsComplete(TextLine line) => line.Content.EndsWith('.') && !Abbreviation.EndsWithWord(line.Content);

        /// <summary>Whether a line is none of a masthead or of the numbered text.</summary>
        public static bool MayBelong(TextLine line) =>
            !line.Content.Contains("Distr.", StringComparison.Ordinal)
            && !(line.Label is { } label && OpeningShape.IsKnown(line.Content.AsSpan(label.TextStart)));

        /// <summary>Counts a line; false where it belongs to no foot without a rule.</summary>
        public bool Add(TextLine line, LineKind kind)
        {
            isPageEnd |= kind == LineKind.Furniture && (line.Shape.IsJobNumber || PageMark.IsPageOfPages(line.Content));

            if (kind == LineKind.Note || !MayBelong(line) || (kind == LineKind.Furniture && PageMark.IsRule(line.Content)))
                return false;

            if (kind == LineKind.Furniture && PageMark.BareNumber(line.Content) is { } number)
            {
                bare++;
                numbers.Add(number);
            }
            else if (kind == LineKind.Text)
            {
                AddWords(line);
            }

            return true;
        }

        /// <summary>Counts a line above the first, where it is the last of a note.</summary>
        public void AddAbove(TextLine line)
        {
            sentences += IsComplete(line) ? 1 : 0;
            sources += IsComplete(line) ? 1 : 0;
        }

        /// <summary>Whether the numbers count on from the last note, at the end of a page.</summary>
        public bool IsNumbered(int last)
        {
            numbers.Sort();
            return isPageEnd && numbers.Count > 0 && (namesSource ? IsDue(numbers[0], last) : numbers[0] == last + 1 && IsSentence)
                && numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
        }

        // Notes that name no source have to be as many as their numbers, and closed.
        private bool IsSentence => bare > 0 && bare == sentences && open is not null && IsComplete(open);

        private void AddWords(TextLine line)
        {
            namesSource |= line.Shape.IsNoteSource;

            if (NoteRegions.NumberOf(line) is { } own)
                numbers.Add(own);
            else
                AddUnnumbered(line, startsAnew: open is null || IsComplete(open));

            open = line;
        }

        private void AddUnnumbered(TextLine line, bool startsAnew)
        {
            sentences += startsAnew ? 1 : 0;
            sources += startsAnew || line.Shape.IsNoteSource ? 1 : 0;
        }
    }
}
