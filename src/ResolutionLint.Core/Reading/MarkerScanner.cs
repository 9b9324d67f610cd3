using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// Takes footnote markers out of the words. A figure that sticks to a word or to a closing mark speaks for itself; one
/// that stands alone counts only if the note of this number follows it in the text.
/// </summary>
internal sealed partial class MarkerScanner
{
    // So many notes in a row may lack their markers, or markers their notes, where the text layer of a page is torn.
    private const int MostSkipped = 3;
    private const int MostGlued = 8;

    private readonly Note[] notes;
    private readonly bool isPaged;
    private readonly bool haveStrokes;
    private readonly bool areStroked;
    private readonly Lazy<HashSet<int>> sure;
    private int next;
    private int last;

    public MarkerScanner(IEnumerable<TextBlock> notes, IReadOnlyList<RawBlock> paragraphs, bool isPaged)
    {
        this.notes =
        [
            .. notes
                .Select(note => note.Label is { Ordinal: { } number } label ? new Note(number, label.Span.Start, label.Text.EndsWith('/')) : null)
                .OfType<Note>()
                .OrderBy(note => note.Number)
                .ThenBy(note => note.Position),
        ];
        this.isPaged = isPaged;
        haveStrokes = this.notes.Any(note => note.IsStroked);
        areStroked = haveStrokes && this.notes.All(note => note.IsStroked);
        sure = new(() => SureNumbers(paragraphs));
    }

    /// <summary>A paragraph, its markers taken out of its words. Paragraphs have to be handed in in the order of the text.</summary>
    public (LogicalText Text, TextShape Shape, ImmutableArray<FootnoteMarker> Markers) Scan(LogicalText text, TextShape shape)
    {
        var figures = FiguresIn(text, shape);

        if (figures.IsEmpty)
            return (text, shape, []);

        // The same words may have other markers where the notes are others.
        var words = shape.Unmarked is { } known && known.Figures.AsSpan().SequenceEqual(figures.AsSpan()) ? known.At(text.Start) : UnmarkedWords.Of(text, figures);
        shape.Unmarked = words;
        return (words.Text, words.Shape, words.Markers);
    }

    private ImmutableArray<TextSpan> FiguresIn(LogicalText text, TextShape shape)
    {
        ImmutableArray<TextSpan>.Builder? found = null;

        foreach (var (figure, form) in shape.MarkerCandidates)
        {
            if (IsMarker(text, figure, form))
                (found ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(figure);
        }

        return found?.DrainToImmutable() ?? [];
    }

    private bool IsMarker(LogicalText text, TextSpan figure, MarkerForm form)
    {
        if (form == MarkerForm.Sign)
            return AcceptSign(text.Text.AsSpan(figure.Start, figure.Length));

        if (form == MarkerForm.Stroked)
            return IsStroked(text.Text, figure) && AcceptSign(text.Text.AsSpan(figure.Start, figure.Length));

        var number = int.Parse(text.Text.AsSpan(figure.Start, figure.Length), NumberStyles.None, CultureInfo.InvariantCulture);

        if (number == 0)
            return false;

        if (IsAtEnd(text.Text, figure))
            return Accept(number);

        if (notes.Length == 0)
            return form == MarkerForm.Glued && number <= last + MostSkipped && Accept(number);

        SkipNotesBefore(text.GetSourcePosition(figure.Start));
        return form == MarkerForm.Glued
            ? number <= notes[^1].Number + 1 && (!isPaged || number <= Due + MostGlued) && Accept(number)
            : !areStroked && (isPaged ? IsDue(number, form) : IsCutOff(number, text.Text, figure)) && !IsCounted(text.Text, figure) && Accept(number);
    }

    // "The draft of resolution 48/ on fisheries": where notes do not have the stroke, or not so high a number, only a closing mark tells a sign.
    private bool IsStroked(string text, TextSpan figure) =>
        StrokedSign.IsBehindMark(text.AsSpan(0, figure.Start))
        || (haveStrokes && NumberOf(text.AsSpan(figure.Start, figure.Length)) <= notes[^1].Number + MostSkipped);

    // A text that was taken from a page keeps a blank before a marker now and then: the one that is due, if it has no other place.
    private bool IsCutOff(int number, string text, TextSpan figure) =>
        next < notes.Length && number == notes[next].Number && !NamedByFigurePattern().IsMatch(LastWordOf(text.AsSpan(0, figure.Start).TrimEnd()))
        && !sure.Value.Contains(number);

    private static HashSet<int> SureNumbers(IReadOnlyList<RawBlock> paragraphs)
    {
        var numbers = new HashSet<int>();

        foreach (var paragraph in paragraphs)
        {
            foreach (var (figure, form) in paragraph.Shape.MarkerCandidates)
            {
                if (form is MarkerForm.Glued or MarkerForm.Sign or MarkerForm.Stroked && NumberOf(paragraph.Text.Text.AsSpan(figure.Start, figure.Length)) is { } number)
                    numbers.Add(number);
            }
        }

        return numbers;
    }

    // Behind the closing mark of a paragraph nothing stands but a marker.
    private static bool IsAtEnd(string text, TextSpan figure) =>
        figure.End == text.Length && text.AsSpan(0, figure.Start) is [.., ',' or ';' or '.', ' '];

    // Of figures between blanks the one that is due counts; behind a closing mark one that skips a few, as some get lost.
    private bool IsDue(int number, MarkerForm form) =>
        (number == Due && next < notes.Length)
        || (form == MarkerForm.Apart && number <= notes[^1].Number && (number == last + 1 || (number > Due && number <= Due + MostSkipped)));

    private int Due => next < notes.Length ? notes[next].Number : notes[^1].Number + 1;

    private bool AcceptSign(ReadOnlySpan<char> sign)
    {
        if (!isPaged && NumberOf(sign) is { } number)
            Accept(number);

        return true;
    }

    private bool Accept(int number)
    {
        last = Math.Max(last, number);

        while (next < notes.Length && notes[next].Number <= number)
            next++;

        return true;
    }

    // On pages a note stands below its marker: one that lies behind can no longer be due.
    private void SkipNotesBefore(int position)
    {
        while (isPaged && next < notes.Length && notes[next].Position < position)
            next++;
    }

    private static int? NumberOf(ReadOnlySpan<char> marker) =>
        int.TryParse(Superscript.ToDigits(marker.Trim("[^]/").ToString()), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsCounted(string text, TextSpan figure)
    {
        var before = text.AsSpan(0, figure.Start).TrimEnd();
        var after = text.AsSpan(figure.End);
        var word = LastWordOf(before);

        if (CountedAfterPattern().IsMatch(after))
            return true;

        // Agenda 21 and Agenda 2030 are names, whatever figure follows them.
        if (LastWordOf(before[..^word.Length].TrimEnd()) is "Agenda")
            return false;

        return CountedBeforePattern().IsMatch(word)
            || (word is "Agenda" && figure.Length == 2 && text[figure.Start] == '2' && text[figure.End - 1] == '1')
            || (ListBeforePattern().IsMatch(word) && ListAfterPattern().IsMatch(after));
    }

    private static ReadOnlySpan<char> LastWordOf(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    [GeneratedRegex(@"^[(“]?(?:Goal|Nos?\.|[Aa]rticle|[Pp]aragraph|[Pp]a(?:ra|r)s?\.|[Ss]ection|[Ss]ect?s?\.|[Cc]hapter|[Cc]h(?:ap)?\.|[Pp]art|rule|item|target|[Pp]hase|Supplement|Supp\.|[Aa]nnex|resolution|decision|page|Protocol|of|from|between|by|to|least|than|and|or|on|at|about|nearly|over|under|until|till|volume|vol\.|[Pp]illar|category|level|type|aged?|ages|Addendum|Corr\.?|Add\.?|Rev\.?|Amend\.|January|February|March|April|May|June|July|August|September|October|November|December|(?!(?:19|20)\d\d,?$)[\d.]+,?)$")]
    private static partial Regex CountedBeforePattern();

    [GeneratedRegex(@"^ ?(?:per cent|percent|%|million|billion|thousand|years?|months?|weeks?|days?|hours?|minutes?|from|countries|States|members?|Member|January|February|March|April|May|June|July|August|September|October|November|December|(?:, |, and |and |to )\d{1,3}(?![\d/])|[–-])")]
    private static partial Regex CountedAfterPattern();

    // What a figure names where no page cut it off: "option 2", "Table 3".
    [GeneratedRegex(@"^[(“]?(?:option|table|figure|box|group|track|zone|cluster|round|schedule|appendix|tier|version|scenario|step|stage|grade|class|form|lot|unit|room|case|day|year|week|point|number|priority|objective|strategy|principle|question|area|theme|session|meeting|committee|commission|programme|subprogramme|report|note|footnote|is|are|in|for|with|the|a|an|all|its|their|only|some|every|plus|times|over)$", RegexOptions.IgnoreCase)]
    private static partial Regex NamedByFigurePattern();

    // "Goals 6 and 7" is a list; a single figure behind the plural is none.
    [GeneratedRegex(@"^[(“]?(?:Goals|[Aa]rticles|paragraphs|sections|chapters|[Pp]arts|rules|items|targets|phases|[Aa]nnexes|resolutions|decisions|pages|Protocols|groups|levels)$")]
    private static partial Regex ListBeforePattern();

    [GeneratedRegex(@"^ ?(?:(?:,|, and|and|or|to) \d|\(|–|-)")]
    private static partial Regex ListAfterPattern();

    private sealed record Note(int Number, int Position, bool IsStroked);
}
