using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Footnotes;

/// <summary>Tells a slip of the drafter from notes and markers that were lost when the text was taken out of another file.</summary>
internal static class LostNotes
{
    /// <summary>More markers and notes without their counterpart than this are no slip of a drafter.</summary>
    private const int MostSlips = 2;

    /// <summary>Whether notes or markers that stand alone say nothing of the draft.</summary>
    public static bool AreLikely(ResolutionDocument document, FootnoteMap footnotes)
    {
        var paired = footnotes.References.Count(reference => reference.Note is not null);
        var alone = footnotes.References.Length - paired + footnotes.Notes.Count(note => !footnotes.IsUsed(note));

        return paired == 0 || alone > Math.Min(MostSlips, paired) || IsCutIntoPages(document);
    }

    /// <summary>Whether page breaks stand inside the text, as in the text of a PDF: the raised figures of markers often get lost there.</summary>
    public static bool IsCutIntoPages(ResolutionDocument document)
    {
        var last = document.Resolutions.IsEmpty ? 0 : document.Resolutions[^1].Operatives.LastOrDefault()?.Span.Start ?? 0;
        var first = document.Resolutions.IsEmpty ? 0 : document.Resolutions[0].OrganLine?.Span.Start ?? 0;

        return document.Children.OfType<PageFurniture>().Any(furniture => furniture.Span.Start > first && furniture.Span.Start < last);
    }

    /// <summary>Whether every marker has its note and every note its marker.</summary>
    public static bool AreNone(FootnoteMap footnotes) =>
        footnotes.References.All(reference => reference.Note is not null) && footnotes.Notes.All(footnotes.IsUsed);
}
