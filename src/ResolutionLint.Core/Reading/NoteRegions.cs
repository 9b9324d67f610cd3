using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionLint.Core.Reading;

/// <summary>Finds the lines that belong to notes: below a rule at the foot of a page, or numbered at the end of the text.</summary>
internal static partial class NoteRegions
{
    // No foot of a page has more lines; without bound a text of nothing but rules would be read once for each of them.
    private const int LongestFoot = 150;

    private const int LongestNumber = 3;

    public static void Mark(ImmutableArray<TextLine> lines, LineKind[] kinds, Layout layout, string? symbol)
    {
        MarkHeading(lines, kinds);

        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == LineKind.Furniture && lines[i].Content.StartsWith("___", StringComparison.Ordinal))
                i = layout.IsPaged ? MarkFoot(lines, kinds, i, symbol) : MarkRun(lines, kinds, i + 1, layout);
        }

        if (layout.IsPaged)
            UnruledFeet.Mark(lines, kinds, symbol);

        MarkStarred(lines, kinds);
        MarkEndNotes(lines, kinds, layout);
    }

    /// <summary>Whether a line begins with the number or asterisk of a note, followed by words.</summary>
    public static bool StartsNote(string content) =>
        content.Length > 2 && (char.IsAsciiDigit(content[0]) || content[0] == '*' || Superscript.IsFigure(content[0])) && NotePattern().IsMatch(content);

    /// <summary>Whether a note begins with a stroke behind its number or asterisk, as nothing else does: <c>1/ Resolution 217 A (III).</c></summary>
    public static bool IsStroked(TextLine line) => line.Shape.StartsNote && line.Content[NoteReader.EndOfNumber(line.Content) - 1] == '/';

    /// <summary>Whether a line says that notes follow, and nothing else.</summary>
    public static bool IsHeading(string content) => HeadingPattern().IsMatch(content);

    /// <summary>The number of the note that a line begins; null where it begins none.</summary>
    public static int? NumberOf(TextLine line)
    {
        if (!line.Shape.StartsNote || line.Content[0] == '*')
            return null;

        var content = line.Content;
        var figures = Superscript.ToDigits(content[..Math.Min(content.Length, LongestNumber)]);
        var end = figures.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return int.Parse(figures.AsSpan(0, end < 0 ? figures.Length : end), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // The word alone above numbered notes would read as an operative verb.
    private static void MarkHeading(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Text || !lines[i].Shape.IsNoteHeading)
                continue;

            var next = Array.FindIndex(kinds, i + 1, kind => kind is LineKind.Text or LineKind.Note);

            if (next >= 0 && (lines[next].Shape.StartsNote || StrokedPattern().IsMatch(lines[next].Content)))
                kinds[i] = LineKind.Furniture;
        }
    }

    // On a page the notes go from the rule to the end of its furniture; their numbers may stand apart from them.
    private static int MarkFoot(ImmutableArray<TextLine> lines, LineKind[] kinds, int rule, string? symbol)
    {
        var end = EndOfFoot(lines, kinds, rule + 1, symbol);
        var numbered = false;

        for (var i = rule + 1; i < end; i++)
        {
            var content = lines[i].Content;

            // A rule above a masthead is none above notes.
            if (content.Contains("Distr.", StringComparison.Ordinal))
                return rule;

            numbered |= content.Length > 0 && (content[0] == '*' || lines[i].Shape.StartsNote || PageMark.IsBareNumber(content));
        }

        if (!numbered)
            return rule;

        for (var i = rule + 1; i < end; i++)
        {
            var isMarker = kinds[i] == LineKind.Furniture && PageMark.IsBareNumber(lines[i].Content);

            if (kinds[i] == LineKind.Text || isMarker)
                kinds[i] = LineKind.Note;
        }

        return end - 1;
    }

    /// <summary>The line behind the foot of a page: it ends with its job number and its page number or bar code, in any order, notes between them.</summary>
    public static int EndOfFoot(ImmutableArray<TextLine> lines, LineKind[] kinds, int start, string? symbol)
    {
        var job = false;
        var page = false;

        var limit = Math.Min(lines.Length, start + LongestFoot);

        for (var i = start; i < limit; i++)
        {
            var content = lines[i].Content;

            if (kinds[i] == LineKind.Text && job && page)
                return i;

            if (kinds[i] != LineKind.Furniture)
                continue;

            if (symbol is not null && content.StartsWith(symbol, StringComparison.Ordinal))
                return i;

            job |= lines[i].Shape.IsJobNumber;
            page |= PageMark.IsPageOfPages(content) || content[0] == '*';
        }

        return limit;
    }

    // Elsewhere a note ends with its sentence, where what follows is set off from it.
    private static int MarkRun(ImmutableArray<TextLine> lines, LineKind[] kinds, int start, Layout layout)
    {
        var i = start;

        while (i < lines.Length && kinds[i] == LineKind.Blank)
            i++;

        if (i == lines.Length || kinds[i] != LineKind.Text || !lines[i].Shape.StartsNote)
            return start - 1;

        for (; i < lines.Length && kinds[i] == LineKind.Text; i++)
        {
            kinds[i] = LineKind.Note;

            if (i + 1 < lines.Length && kinds[i + 1] == LineKind.Text && !lines[i + 1].Shape.StartsNote && EndsNote(lines[i], lines[i + 1], layout))
                return i;
        }

        return i - 1;
    }

    private static bool EndsNote(TextLine line, TextLine next, Layout layout) =>
        line.Content.EndsWith('.') && !Abbreviation.EndsWithWord(line.Content) && (next.Indent != line.Indent || layout.EndsByChoice(line, next));

    // Where lines are not wrapped, a note goes on in the next only if it was cut in the middle.
    private static bool IsTorn(TextLine line, TextLine next) =>
        Abbreviation.EndsWithWord(line.Content) || (line.Shape.Ending == LineEnding.Open && !char.IsUpper(next.Content[0]) && next.Label is null);

    // A note with an asterisk explains a word of the first page, with no rule above it.
    private static void MarkStarred(ImmutableArray<TextLine> lines, LineKind[] kinds)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (kinds[i] != LineKind.Text || kinds[i - 1] == LineKind.Text || lines[i].Content[0] != '*' || !StarredPattern().IsMatch(lines[i].Content))
                continue;

            while (i < lines.Length && kinds[i] == LineKind.Text)
                kinds[i++] = LineKind.Note;
        }
    }

    // Notes at the end of the text stand behind its last line, numbered from where the notes before them stopped.
    private static void MarkEndNotes(ImmutableArray<TextLine> lines, LineKind[] kinds, Layout layout)
    {
        var last = 0;

        for (var i = 0; i < lines.Length; i++)
        {
            if (kinds[i] == LineKind.Note && NumberOf(lines[i]) is { } known)
                last = Math.Max(last, known);

            if (kinds[i] != LineKind.Text || NumberOf(lines[i]) is not { } number)
                continue;

            if (!IsSetOffByStroke(lines, kinds, i, layout) && !(MayBeDue(lines, kinds, i, number, last) && MayFollow(lines, kinds, i)))
                continue;

            last = number;
            kinds[i] = LineKind.Note;

            while (i + 1 < lines.Length && kinds[i + 1] == LineKind.Text && !lines[i + 1].Shape.StartsNote
                && (layout.IsWrapped ? !EndsNote(lines[i], lines[i + 1], layout) : IsTorn(lines[i], lines[i + 1])))
            {
                kinds[++i] = LineKind.Note;
            }
        }
    }

    // At the head of a line nothing but a note has a number with a stroke, unless the line wrapped before a sign of the text.
    private static bool IsSetOffByStroke(ImmutableArray<TextLine> lines, LineKind[] kinds, int index, Layout layout) =>
        index > 0 && IsStroked(lines[index]) && (!layout.IsWrapped || kinds[index - 1] != LineKind.Text || lines[index].Shape.IsNoteSource);

    // A raised number at the head of a line numbers nothing but a note; pages may count from 1 again. The first note may have got lost.
    private static bool MayBeDue(ImmutableArray<TextLine> lines, LineKind[] kinds, int index, int number, int last) =>
        Superscript.IsFigure(lines[index].Content[0])
        || number == last + 1
        || (number == 2 && last == 0 && lines[index].Shape.IsNoteSource && UnruledNotes.HasMarker(lines, kinds, index, 1));

    private static bool MayFollow(ImmutableArray<TextLine> lines, LineKind[] kinds, int index)
    {
        if (index == 0)
            return false;

        if (kinds[index - 1] != LineKind.Text)
            return true;

        var previous = lines[index - 1];
        // A record of votes ends with a bracket.
        return (Superscript.IsFigure(lines[index].Content[0]) ? previous.Shape.Ending != LineEnding.Open : previous.Content[^1] is '.' or ']')
            || previous.Shape.IsClosingLine;
    }

    // "3 2000 Review Conference of the Parties to the Treaty …" is a note; "3 2000 ships" is none, and "3 May 2000" the rest of a line above.
    [GeneratedRegex(@"^(?:(?:\d{1,3}|[" + Superscript.Figures + @"]{1,3})(?:/ (?=[A-Z“""‘«\[]|(?:19|20)\d\d [A-Z])| ?(?=[A-Z“""‘«\[])| (?=(?:19|20)\d\d [A-Z]))(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\*{1,3}/? ?(?=[A-Z“""]))")]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"^(?:Foot|End)?notes?[:.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingPattern();

    // Until the 1990s: "1/ Resolution 217 A (III)."
    [GeneratedRegex(@"^(?:\d{1,3}|\*{1,3}) ?/ ")]
    private static partial Regex StrokedPattern();

    [GeneratedRegex(@"^\*{1,3}/? (?=[A-Z“""])")]
    private static partial Regex StarredPattern();
}
