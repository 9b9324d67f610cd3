using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>Tells an "Ibid." that leads elsewhere than to the instrument whose title its marker stands right behind.</summary>
internal static partial class InstrumentOfIbid
{
    private const int LongestLead = 40;
    private const int LongestMarks = 2;

    /// <summary>What speaks against an "Ibid."; null where nothing does.</summary>
    /// <param name="semantics">The model of the document.</param>
    /// <param name="source">Which of the notes it stands for.</param>
    /// <param name="place">Which of the notes it is.</param>
    public static string? ReasonAgainst(DocumentSemantics semantics, int source, int place)
    {
        var notes = semantics.Document.Footnotes;

        foreach (var reference in semantics.Footnotes.References)
        {
            if (reference.Note == notes[place] && InstrumentBefore(semantics, reference) is { } instrument && !AreCited(instrument.Sources, notes, source, place))
                return $"and that is not where the {instrument.Title} is found";
        }

        return null;
    }

    private static Instrument? InstrumentBefore(DocumentSemantics semantics, FootnoteReference reference)
    {
        foreach (var mention in semantics.Instruments)
        {
            if (mention.Node == reference.Node && !mention.Instrument.Sources.IsEmpty && IsRightBehind(mention, reference.Marker) && !IsPartOfName(mention))
                return mention.Instrument;
        }

        return null;
    }

    private static bool IsRightBehind(InstrumentMention mention, FootnoteMarker marker) =>
        marker.Offset >= mention.Span.End
        && marker.Offset - mention.Span.End <= LongestMarks
        && mention.Node.Text.Text.AsSpan(mention.Span.End, marker.Offset - mention.Span.End).IndexOfAnyExcept(",”\"") < 0;

    // "The Optional Protocol to the Convention" is another instrument, and "the general comments on the Convention" are found elsewhere than it.
    private static bool IsPartOfName(InstrumentMention mention)
    {
        var before = mention.Node.Text.Text.AsSpan(0, mention.Span.Start);
        before = before[Math.Max(0, before.Length - LongestLead)..];
        return (LeadsToTitle().IsMatch(before) && !MeansInstrument().IsMatch(before)) || before.Contains("Protocol", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?:of|on|to|for|under|by|with|from|regarding|concerning) (?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsToTitle();

    // What is done with an instrument is found nowhere but in it.
    [GeneratedRegex(
        @"\b(?:adoption|implementation|ratification|realization|achievement|importance|provisions|principles|purposes|objectives|goals|articles? \d[\d, and()]*) of (?:the )?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MeansInstrument();

    private static bool AreCited(ImmutableArray<string> sources, ImmutableArray<Footnote> notes, int first, int place)
    {
        for (var i = first; i <= place; i++)
        {
            if (sources.Any(source => notes[i].Text.Text.Contains(source, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
