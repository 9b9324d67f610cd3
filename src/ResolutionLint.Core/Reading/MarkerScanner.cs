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
    private readonly (int Number, int Position)[] notes;
    private readonly bool isPaged;
    private int next;
    private int last;

    public MarkerScanner(IEnumerable<TextBlock> notes, bool isPaged)
    {
        this.notes =
        [
            .. notes.Where(note => note.Label?.Ordinal is not null)
                .Select(note => (note.Label!.Ordinal!.Value, note.Label.Span.Start))
                .Order(),
        ];
        this.isPaged = isPaged;
    }

    /// <summary>The words without their markers, and the markers. Blocks have to be handed in in the order of the text.</summary>
    public (LogicalText Text, ImmutableArray<FootnoteMarker> Markers) Scan(LogicalText text)
    {
        var found = new List<(TextSpan Span, string Name)>();
        var position = 0;

        while (Find(text, position) is { } marker)
        {
            found.Add(marker);
            position = marker.Span.End;
        }

        return found.Count == 0 && !HasStrayBlank(text.Text) ? (text, []) : Remove(text, found);
    }

    private static bool HasStrayBlank(string text) => text.AsSpan().IndexOf(" ,") >= 0 || text.AsSpan().IndexOf(" ;") >= 0;

    private (TextSpan Span, string Name)? Find(LogicalText text, int from)
    {
        for (var match = CandidatePattern().Match(text.Text, from); match.Success; match = match.NextMatch())
        {
            var figure = match.Groups["figure"];

            if (IsMarker(text, match, figure))
                return (new TextSpan(figure.Index, figure.Length), NameOf(figure.Value));
        }

        return null;
    }

    private bool IsMarker(LogicalText text, Match match, Group figure)
    {
        if (!char.IsAsciiDigit(figure.Value[0]))
            return true;

        var number = int.Parse(figure.Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var isGlued = match.Groups["glued"].Success;

        if (IsAtEnd(text.Text, figure))
            return Accept(number);

        if (notes.Length == 0)
            return isGlued && number > 0 && number <= last + 3 && Accept(number);

        SkipNotesBefore(text.GetSourcePosition(figure.Index));

        if (isGlued)
            return number > 0 && number <= notes[^1].Number + 1 && Accept(number);

        return isPaged && next < notes.Length && number == notes[next].Number && !IsCounted(text.Text, figure) && Accept(number);
    }

    // Behind the closing mark of a paragraph nothing stands but a marker.
    private static bool IsAtEnd(string text, Group figure) =>
        figure.Index + figure.Length == text.Length && figure.Index > 1 && text[figure.Index - 1] == ' ' && text[figure.Index - 2] is ',' or ';' or '.';

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

    private static bool IsCounted(string text, Group figure)
    {
        var before = text.AsSpan(0, figure.Index).TrimEnd();
        var after = text.AsSpan(figure.Index + figure.Length).TrimStart();
        return CountedBeforePattern().IsMatch(before) || CountedAfterPattern().IsMatch(after);
    }

    private (LogicalText Text, ImmutableArray<FootnoteMarker> Markers) Remove(LogicalText text, List<(TextSpan Span, string Name)> found)
    {
        var builder = new LogicalTextBuilder();
        var markers = ImmutableArray.CreateBuilder<FootnoteMarker>(found.Count);
        var position = 0;

        foreach (var (span, name) in found)
        {
            AppendClean(builder, text, TextSpan.FromBounds(position, span.Start));
            builder.TrimEnd();
            markers.Add(new FootnoteMarker(name, builder.Length, text.GetSourceSpan(span)));
            position = span.End;
        }

        AppendClean(builder, text, TextSpan.FromBounds(position, text.Length));
        builder.TrimEnd();
        return (builder.ToLogicalText(text.GetSourcePosition(0)), markers.DrainToImmutable());
    }

    // The text layer of a page puts blanks before closing marks, as it does before markers.
    private void AppendClean(LogicalTextBuilder builder, LogicalText text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var character = text.Text[i];

            if (character == ' ' && (builder.Last is ' ' or '\0' || (isPaged && i + 1 < text.Length && text.Text[i + 1] is ',' or ';')))
                continue;

            builder.Append(character, text.GetSourcePosition(i));
        }
    }

    private static string NameOf(string figure) => figure[0] switch
    {
        '[' => figure[2..^1],
        > '\u007F' => Superscript.ToDigits(figure),
        _ => figure,
    };

    [GeneratedRegex(
        """
        (?<glued>(?<=[a-z\]\)][a-z\)’”"\]]|[a-z]’|\S[”"]))(?<figure>\d{1,3})(?=[\s,;.:)”"]|$)
        | (?<glued>(?<=\D[,;.]|\d;|\d\)[,.:]|(?:19|20)\d\d[,.]|/\d{1,3}[,.]|[a-z]:))(?<figure>\d{1,3})(?=\s|$)
        | (?<=[\w,;:.”’"\)])(?<figure>\*{1,3})(?=[\s,;.]|$)
        | (?<figure>\[\^[^\]\s]{1,40}\])
        | (?<figure>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)
        | (?<=\S\ )(?<figure>\d{1,3})(?=\ |$|[,;.:)](?!\d))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CandidatePattern();

    [GeneratedRegex(@"(?:^|[\s(“])(?:Goals?|Nos?\.|articles?|Articles?|paragraphs?|paras?\.|sections?|sect\.|chapters?|chap\.|parts?|Part|rules?|items?|targets?|phase|Phase|Supplement|annex|Annex|resolutions?|decisions?|pages?|Protocol|of|from|between|by|to|least|than|and|or|on|at|about|nearly|over|under|until|till|volume|vol\.|pillar|Pillar|category|level|type|age|aged|ages|\d+|Agenda|Addendum|Corr\.|Add\.|Rev\.|Amend\.|January|February|March|April|May|June|July|August|September|October|November|December)$")]
    private static partial Regex CountedBeforePattern();

    [GeneratedRegex(@"^(?:per cent|percent|%|million|billion|thousand|years?|months?|weeks?|days?|hours?|minutes?|countries|States|members?|Member|January|February|March|April|May|June|July|August|September|October|November|December|to \d|and \d|[–-])\b?")]
    private static partial Regex CountedAfterPattern();
}
