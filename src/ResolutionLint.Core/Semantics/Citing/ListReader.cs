using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>Reads a list of numbers with their dates: "54/31 and 54/33 of 24 November 1999 and 55/25, annex II, of 15 November 2000".</summary>
internal sealed partial class ListReader(OrganReader organs)
{
    /// <summary>The list that begins at an offset; null where no number stands there.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="offset">Where the first number or symbol begins, if one does.</param>
    /// <param name="lead">What announces the list.</param>
    /// <param name="isAnnounced">Whether the lead stands right before, so that its words belong to the first item.</param>
    public CitationList? Read(string text, int offset, CitationLead lead, bool isAnnounced)
    {
        var items = new List<CitationItem>();
        var dated = 0;
        var end = offset;

        for (var next = offset; next >= 0; next = AfterSeparator(text, end))
        {
            var isFirst = items.Count == 0;

            if (NumberAt(text, next, isFirst ? lead.AllowsBareNumber : AllowsBare(items[0])) is not { } found)
                break;

            if (isFirst || found.Number.Parts.Form != CitationForm.BareNumber || EndsList().IsMatch(text, found.Number.Span.End))
                Add(items, found, isFirst && isAnnounced ? lead.Span.Start : found.Start);
            else
                break;

            end = found.Number.Span.End;
            var dates = DateListReader.Read(text, end, items.Count - dated, out var datesEnd);

            if (dates.Count == 0)
                continue;

            Assign(items, dated, dates);
            dated = items.Count;
            end = datesEnd;
        }

        LinkYears(items);
        return items.Count == 0 ? null : new CitationList(lead, items, isAnnounced ? organs.After(text, end, lead.Reference) : lead.Reference, TextSpan.FromBounds(items[0].Start, end));
    }

    [GeneratedRegex(@"\G(?:(?<prefix>(?:A/)?HRC)/(?:RES|DEC|PRST)|(?<prefix>GA|A|E/CN\.\d{1,2}|E)/(?:RES|Res|res|DEC)|(?<prefix>S)/(?:RES|Res|res)|(?:RES|DEC))/ ?", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolPrefix();

    [GeneratedRegex(
        @"\G(?:,? (?:sect(?:ion|\.)s?|annex(?:es)?|part|para(?:graph|\.)s?|chap\.)(?: (?:[IVXLC]+|\d+|[A-Z])(?:[-–][IVXLC]+)?(?: \([a-z]\))?)?){0,3}(?:(?<=[ ,]\d{3,4}),(?=\d{3,4}(?:[,;. ]|$))|, and |, or |, as well as |, | and | or | to | as well as |; and |; |,(?=\d{1,3}/\d))(?:also )?(?=\d|E?S-\d|[ASE]/|WHA)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G(?:$|[,;.)]| and | of (?:\d|the (?:United Nations )?Security Council))", RegexOptions.CultureInvariant)]
    private static partial Regex EndsList();

    private static int AfterSeparator(string text, int offset) =>
        offset < text.Length && Separator().Match(text, offset) is { Success: true } match ? match.Index + match.Length : -1;

    private static bool AllowsBare(CitationItem first) =>
        first.Parts.Form is CitationForm.BareNumber or CitationForm.NumberAndYear;

    private FoundNumber? NumberAt(string text, int offset, bool allowsBare)
    {
        if (offset >= text.Length)
            return null;

        if (SymbolPrefix().Match(text, offset) is not { Success: true } prefix)
            return (NumberScanner.At(text, offset) ?? Bare(text, offset, allowsBare)) is { } number ? new FoundNumber(number, offset, null) : null;

        var organ = prefix.Groups["prefix"].Value;
        var start = offset + prefix.Length;
        var reference = organ.Length == 0 ? null : organs.OfSymbol(WholePrefix(organ), TextSpan.FromBounds(offset, start));

        return (NumberScanner.At(text, start) ?? Bare(text, start, organ == "S")) is { } found ? new FoundNumber(found, offset, reference) : null;
    }

    // "HRC/RES/16/21", "GA/RES/70/1": symbols as drafters remember them.
    private static string WholePrefix(string prefix) => prefix switch
    {
        "HRC" => "A/HRC",
        "GA" => "A",
        _ => prefix,
    };

    private static ScannedNumber? Bare(string text, int offset, bool isAllowed) => isAllowed ? NumberScanner.BareAt(text, offset) : null;

    private static void Add(List<CitationItem> items, FoundNumber found, int start)
    {
        var span = TextSpan.FromBounds(found.Start, found.Number.Span.End);

        if (found.Number.Letters.Count == 0)
            items.Add(new CitationItem(found.Number, null, start) { NumberSpan = span, SymbolReference = found.SymbolReference });

        for (var i = 0; i < found.Number.Letters.Count; i++)
        {
            var letter = found.Number.Letters[i];
            var itemStart = i == 0 ? start : letter.Span.Start;
            items.Add(new CitationItem(found.Number, letter, itemStart) { NumberSpan = span, SymbolReference = found.SymbolReference, PartIndex = i });
        }
    }

    // Several dates are told out in order if there are as many as numbers. One date is shared with those before it of the
    // same session or year; the others were cited earlier and are repeated without theirs.
    private static void Assign(List<CitationItem> items, int from, IReadOnlyList<ScannedDate> dates)
    {
        var count = items.Count - from;

        for (var i = 0; i < count; i++)
        {
            if (dates.Count == count)
                items[from + i].Date = dates[i];
            else if (dates.Count == 1 && IsOfSameSession(items[from + i].Parts, items[^1].Parts))
                items[from + i].Date = dates[0];
        }

        items[^1].OwnsDate = items[^1].Date is not null;
        items[^1].End = dates[^1].Span.End;
    }

    private static void LinkYears(List<CitationItem> items)
    {
        CitedNumber? next = null;

        for (var i = items.Count - 1; i >= 0; i--)
        {
            items[i].NextWithYear = next;
            next = items[i].Parts.Form == CitationForm.NumberAndYear ? items[i].Parts : next;
        }
    }

    private static bool IsOfSameSession(CitedNumber one, CitedNumber other) =>
        one.Form == other.Form && one.Series == other.Series && one.Session == other.Session;

    private readonly record struct FoundNumber(ScannedNumber Number, int Start, OrganReference? SymbolReference);
}
