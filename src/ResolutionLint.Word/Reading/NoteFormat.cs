using ResolutionLint.Word.Markup;
using ResolutionLint.Word.Numbering;

namespace ResolutionLint.Word.Reading;

/// <summary>How the notes of a section are numbered.</summary>
/// <param name="Format">How counts are written.</param>
/// <param name="Start">The number of the first note.</param>
/// <param name="IsRestarted">Whether each section counts anew. Where each page does, they are counted on, as nobody knows the pages.</param>
internal sealed record NoteFormat(string Format, int Start, bool IsRestarted)
{
    /// <summary>Reads what the document says of its notes.</summary>
    /// <param name="properties">Its properties (<c>w:footnotePr</c>); null where it says nothing.</param>
    /// <param name="usual">How notes are numbered where nothing is said.</param>
    public static NoteFormat Of(MarkupElement? properties, NoteFormat usual) => properties is null
        ? usual
        : new NoteFormat(
            properties.Value("numFmt") ?? usual.Format,
            properties.Number("numStart") ?? usual.Start,
            properties.Value("numRestart") is { } restart ? restart == "eachSect" : usual.IsRestarted);

    /// <summary>How footnotes are numbered where nothing is said.</summary>
    public static NoteFormat OfFootnotes { get; } = new(NumberFormat.Decimal, 1, IsRestarted: false);

    /// <summary>How endnotes are numbered where nothing is said.</summary>
    public static NoteFormat OfEndnotes { get; } = new("lowerRoman", 1, IsRestarted: false);
}
