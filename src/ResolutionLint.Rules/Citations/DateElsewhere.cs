using ResolutionLint.Core.Registry;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>
/// Looks for the date of a citation in another place than right behind its number: "5/1, on institution-building of the Council, and 5/2, on …, of
/// 18 June 2007", "resolution 70/1, adopted on 25 September 2015".
/// </summary>
internal sealed class DateElsewhere(DocumentSemantics semantics)
{
    private const string Of = " of ";
    private const string AtWhich = " at which ";

    private readonly ParagraphDates dates = new(semantics);

    /// <summary>Whether the paragraph gives the date.</summary>
    public bool IsGivenFor(Citation citation, Adoption? adoption)
    {
        var text = citation.Node.Text.Text;
        var number = citation.NumberSpan;

        if (IsBroken(text.AsSpan(number.End)))
            return true;

        var isSure = adoption is { IsAttested: true };
        var period = AdoptionPeriod.Of(citation.Organ, citation.Parts, semantics.Lexicon.Sessions);

        foreach (var date in dates.Near(citation.Node, number.Start))
        {
            if (date.Value is not { } day)
                continue;

            if (day == adoption?.Day)
                return true;

            // Where the day is not known for sure, one of the session is taken for it.
            if (period?.Contains(day) == true && (date.Span.Start > number.Start ? !isSure : IsOfMeeting(text.AsSpan()[date.Span.End..number.Start])))
                return true;
        }

        return false;
    }

    // "the meeting held on 22 and 23 September 2024, at which resolution 79/1 was adopted"
    private static bool IsOfMeeting(ReadOnlySpan<char> between) => between.Contains(AtWhich, StringComparison.Ordinal);

    // A date that cannot be read is a date all the same, and the second letter of "53/77 AA" makes it another number.
    private static bool IsBroken(ReadOnlySpan<char> behind) =>
        behind.StartsWith(Of) && behind.Length > Of.Length && char.IsAsciiDigit(behind[Of.Length])
        || behind is [' ', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..];
}
