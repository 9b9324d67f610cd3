using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>One mention of a resolution or decision.</summary>
/// <param name="Node">The paragraph or note that it stands in.</param>
/// <param name="Span">Its characters in the logical text of <paramref name="Node"/>: the noun where it is the first of a list, the number, the date.</param>
/// <param name="Organ">The organ that adopted what is cited; null where the text does not tell.</param>
/// <param name="Number">The number as an organ writes it: 55/25, 1373 (2001), 2003/24.</param>
/// <param name="NumberSpan">The characters of the number in the logical text; several letters after one number share them.</param>
/// <param name="Symbol">The symbol as the registry writes it: A/RES/55/25, S/RES/1373(2001); null where the organ is not known.</param>
/// <param name="Date">The date given for it, its own or one it shares with its neighbours; null where none is given or the date is impossible.</param>
/// <param name="DateSpan">The characters of that date in the logical text.</param>
public sealed record Citation(
    TextNode Node,
    TextSpan Span,
    string? Organ,
    string Number,
    TextSpan NumberSpan,
    string? Symbol,
    DateOnly? Date,
    TextSpan? DateSpan)
{
    /// <summary>The words of the mention.</summary>
    public string Text => Node.Text.Text.Substring(Span.Start, Span.Length);

    /// <summary>Whether a resolution, a decision or a statement is cited.</summary>
    public CitationKind Kind { get; init; }

    /// <summary>The parts of the number.</summary>
    public CitedNumber Parts { get; init; }

    /// <summary>What is wrong with its form.</summary>
    public CitationFaults Faults { get; init; }

    /// <summary>What tells the organ.</summary>
    public OrganEvidence Evidence { get; init; }

    /// <summary>The words in the logical text that name the organ of its list, "its" included; null where none do.</summary>
    public TextSpan? OrganSpan { get; init; }

    /// <summary>The noun that governs it, in the logical text; null where it has none, or where its symbol is of another organ than the noun.</summary>
    public TextSpan? NounSpan { get; init; }

    /// <summary>The list of numbers that it stands in, with their dates; descriptions between numbers end a list.</summary>
    public TextSpan ListSpan { get; init; }

    /// <summary>Which of the letters after its number it is, from 0; 0 where there is none.</summary>
    public int PartIndex { get; init; }

    /// <summary>How many letters share its number; 0 where there is none.</summary>
    public int PartCount { get; init; }

    /// <summary>Whether its symbol is of another organ than the words before the noun name: "its resolution S/RES/1325 (2000)" in the General Assembly.</summary>
    public bool IsOfOtherOrgan { get; init; }

    /// <summary>Whether it stands in quotation marks, as part of a title or of words that are not the drafter's.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether its date stands right behind it, rather than behind a later number of its list.</summary>
    public bool OwnsDate => DateSpan is { } date && Span.Contains(date);

    /// <summary>Whether one of some faults is wrong with its form.</summary>
    /// <param name="fault">One fault or several.</param>
    public bool Has(CitationFaults fault) => (Faults & fault) != 0;
}
