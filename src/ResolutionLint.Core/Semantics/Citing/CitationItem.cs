using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Semantics.Citing;

/// <summary>One number of a list, before its organ is decided.</summary>
internal sealed class CitationItem(ScannedNumber number, ScannedLetter? letter, int start)
{
    public ScannedNumber Number { get; } = number;

    public ScannedLetter? Letter { get; } = letter;

    /// <summary>Which of the letters it is, from 0.</summary>
    public int PartIndex { get; init; }

    /// <summary>Where its words begin.</summary>
    public int Start { get; } = start;

    /// <summary>Where its words end.</summary>
    public int End { get; set; } = letter is { } part && part != number.Letters[^1] ? part.Span.End : number.Span.End;

    public ScannedDate? Date { get; set; }

    /// <summary>The next number of the list that has a year behind it; null where there is none.</summary>
    public CitedNumber? NextWithYear { get; set; }

    /// <summary>Whether the date stands right behind this number, rather than behind a later one of its list.</summary>
    public bool OwnsDate { get; set; }

    /// <summary>What the symbol that stands for the number says of the organ; null where none does, or where it begins with RES.</summary>
    public OrganReference? SymbolReference { get; init; }

    /// <summary>The characters of the number, with the symbol that stands for it.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>Whether a symbol stands for the number.</summary>
    public bool IsSymbol => NumberSpan.Start < Number.Span.Start;

    public CitedNumber Parts => Number.Parts with { Letter = Letter?.Letter };
}
