using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Parsing;

namespace ResolutionLint.Core.Reading;

/// <summary>
/// What the words of a line or paragraph look like, wherever they stand. Each trait is told when it is first asked for, and stays with the
/// words however often the draft around them is read. One reading at a time may ask.
/// </summary>
internal sealed class TextShape(string text)
{
    private int told;
    private int held;
    private LineEnding? ending;
    private (TextSpan Span, MarkerForm Form)[]? markerCandidates;

    [Flags]
    private enum Trait
    {
        ClosingLine = 1,
        Finite = 2,
        Participle = 4,
        Base = 8,
        Opening = 16,
        English = 32,
        EnactingFormula = 64,
        NoteHeading = 128,
        NoteStart = 256,
        JobNumber = 512,
        NoteSource = 1024,
    }

    /// <summary>How the words end.</summary>
    public LineEnding Ending => ending ??= LineEndings.Of(text);

    /// <inheritdoc cref="ClosingLinePattern.IsMatch"/>
    public bool IsClosingLine => Has(Trait.ClosingLine, ClosingLinePattern.IsMatch);

    /// <inheritdoc cref="OpeningShape.IsFinite"/>
    public bool IsFinite => Has(Trait.Finite, static text => OpeningShape.IsFinite(text));

    /// <inheritdoc cref="OpeningShape.IsParticiple"/>
    public bool IsParticiple => Has(Trait.Participle, static text => OpeningShape.IsParticiple(text));

    /// <inheritdoc cref="OpeningShape.IsBase"/>
    public bool IsBase => Has(Trait.Base, static text => OpeningShape.IsBase(text));

    /// <inheritdoc cref="OpeningShape.IsKnown"/>
    public bool IsKnownOpening => IsFinite || IsParticiple;

    /// <inheritdoc cref="OpeningShape.IsOpening"/>
    public bool IsOpening => IsKnownOpening || Has(Trait.Opening, static text => OpeningShape.IsOpening(text));

    /// <inheritdoc cref="EnglishText.IsLikely"/>
    public bool IsEnglish => Has(Trait.English, EnglishText.IsLikely);

    /// <inheritdoc cref="Parsing.EnactingFormula.IsMatch"/>
    public bool IsEnactingFormula => Has(Trait.EnactingFormula, EnactingFormula.IsMatch);

    /// <inheritdoc cref="NoteRegions.IsHeading"/>
    public bool IsNoteHeading => Has(Trait.NoteHeading, NoteRegions.IsHeading);

    /// <inheritdoc cref="NoteRegions.StartsNote"/>
    public bool StartsNote => Has(Trait.NoteStart, NoteRegions.StartsNote);

    /// <inheritdoc cref="Reading.NoteSource.IsMatch"/>
    public bool IsNoteSource => Has(Trait.NoteSource, Reading.NoteSource.IsMatch);

    /// <inheritdoc cref="PageMark.IsJobNumber"/>
    public bool IsJobNumber => Has(Trait.JobNumber, PageMark.IsJobNumber);

    /// <summary>The figures and signs in the words that may be footnote markers, in order.</summary>
    public ReadOnlySpan<(TextSpan Span, MarkerForm Form)> MarkerCandidates => markerCandidates ??= Reading.MarkerCandidates.In(text);

    /// <summary>The words without the markers that were last taken out of them; null where none were.</summary>
    public UnmarkedWords? Unmarked { get; set; }

    private bool Has(Trait trait, Func<string, bool> test)
    {
        if ((told & (int)trait) == 0)
        {
            told |= (int)trait;
            held |= test(text) ? (int)trait : 0;
        }

        return (held & (int)trait) != 0;
    }
}
