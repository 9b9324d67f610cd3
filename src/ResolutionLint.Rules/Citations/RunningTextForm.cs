using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Citations;

/// <summary>How a citation ought to be written in running text: organ in full, noun, number.</summary>
internal static class RunningTextForm
{
    private const CitationFaults FaultsOfNumber = CitationFaults.SymbolForNumber | CitationFaults.WrongSeparator | CitationFaults.UnspacedPart;

    private const CitationFaults FaultsOfWords = CitationFaults.AbbreviatedOrgan | CitationFaults.AbbreviatedNoun;

    /// <summary>Whether form is at fault in the text of the drafter. Notes may give the symbol.</summary>
    public static bool IsAtFault(Citation citation) =>
        !citation.IsQuoted
        && citation.PartIndex == 0
        && citation.Has(citation.Node is Core.Model.Footnote ? (FaultsOfNumber | FaultsOfWords) & ~CitationFaults.SymbolForNumber : FaultsOfNumber | FaultsOfWords);

    /// <summary>The words at fault, as offsets in the paragraph: from the organ or noun, if they are abbreviated, to the number.</summary>
    public static TextSpan SpanOf(Citation citation)
    {
        var start = citation.Has(CitationFaults.AbbreviatedOrgan) && citation.OrganSpan is { } organ ? organ.Start
            : citation.Has(CitationFaults.AbbreviatedNoun) && citation.NounSpan is { } noun ? noun.Start
            : citation.NumberSpan.Start;

        return TextSpan.FromBounds(start, citation.NumberSpan.End);
    }

    /// <summary>What to write instead of <see cref="SpanOf"/>.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="adopting">The organ that speaks; its own texts go without its name.</param>
    public static string Write(Citation citation, string? adopting)
    {
        if (citation.Has(CitationFaults.AbbreviatedOrgan))
            return $"{citation.Organ} {NounOf(citation)} {citation.Number}";

        if (citation.Has(CitationFaults.AbbreviatedNoun))
            return $"{NounOf(citation)} {citation.Number}";

        if (citation.NounSpan is not null)
            return citation.Number;

        return citation.Organ == adopting ? $"{NounOf(citation)} {citation.Number}" : $"{citation.Organ} {NounOf(citation)} {citation.Number}";
    }

    private static string NounOf(Citation citation)
    {
        var isPlural = citation.NounSpan is { } noun && citation.Node.Text.Text[noun.End - 1] == 's' && !citation.Has(CitationFaults.AbbreviatedNoun);
        var singular = citation.Kind == CitationKind.Decision ? "decision" : "resolution";

        return isPlural ? singular + "s" : singular;
    }
}
