using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.Core.Model;
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
        && citation.Has(FaultsToLookFor(citation));

    /// <summary>The words at fault, as offsets in the paragraph: from the organ or noun, if they are abbreviated, to the number.</summary>
    public static TextSpan SpanOf(Citation citation)
    {
        var start = citation.Has(CitationFaults.AbbreviatedOrgan) && citation.OrganSpan is { } organ ? organ.Start
            : citation.Has(CitationFaults.AbbreviatedNoun) && citation.NounSpan is { } noun ? noun.Start
            : citation.NumberSpan.Start;

        return TextSpan.FromBounds(start, citation.NumberSpan.End);
    }

    /// <summary>The fix of a citation at fault; null where the number alone would be taken for another organ's.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="adopting">The organ that speaks.</param>
    public static CodeFix? FixOf(Citation citation, string? adopting)
    {
        if (LosesOrgan(citation, adopting))
            return null;

        var right = Write(citation, adopting);
        return CodeFix.Safe($"Write \"{right}\"", citation.Node.Text.GetSourceSpan(SpanOf(citation)), right);
    }

    /// <summary>What to write instead of <see cref="SpanOf"/>.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="adopting">The organ that speaks; its own texts go without its name.</param>
    public static string Write(Citation citation, string? adopting)
    {
        var number = CompositeNumber.Write(citation);

        if (citation.Has(CitationFaults.AbbreviatedOrgan))
            return $"{citation.Organ} {NounOf(citation)} {number}";

        if (citation.Has(CitationFaults.AbbreviatedNoun))
            return $"{NounOf(citation)} {number}";

        // A number alone would be of the organ that the noun belongs to.
        if (citation.NounSpan is not null && !LosesOrgan(citation, adopting))
            return number;

        return citation.Organ == adopting ? $"{NounOf(citation)} {number}" : $"{citation.Organ} {NounOf(citation)} {number}";
    }

    // "Its resolution S/RES/1325 (2000)"; "resolution A/HRC/RES/16/21" where another organ than the Human Rights Council speaks.
    private static bool LosesOrgan(Citation citation, string? adopting) =>
        citation.NounSpan is not null
        && citation.Has(CitationFaults.SymbolForNumber)
        && (citation.IsOfOtherOrgan || (citation.OrganSpan is null && adopting is not null && citation.Organ != adopting));

    private static CitationFaults FaultsToLookFor(Citation citation)
    {
        var faults = citation.Node is Footnote || IsEntry(citation.Node) ? (FaultsOfNumber | FaultsOfWords) & ~CitationFaults.SymbolForNumber : FaultsOfNumber | FaultsOfWords;

        // A statement of a president has no form but its symbol.
        if (citation.Kind == CitationKind.PresidentialStatement)
            faults &= ~CitationFaults.SymbolForNumber;

        // How several letters are written is a rule of its own.
        return citation.PartCount > 1 ? faults & ~CitationFaults.UnspacedPart : faults;
    }

    // In a list of documents an entry begins with its symbol.
    private static bool IsEntry(TextNode node) => node.Text.Text is [>= 'A' and <= 'Z', '/', ..] && node.FirstAncestorOrSelf<Annex>() is not null;

    private static string NounOf(Citation citation)
    {
        var isPlural = citation.NounSpan is { } noun && citation.Node.Text.Text[noun.End - 1] == 's' && !citation.Has(CitationFaults.AbbreviatedNoun);
        var singular = citation.Kind == CitationKind.Decision ? "decision" : "resolution";

        return isPlural ? singular + "s" : singular;
    }
}
