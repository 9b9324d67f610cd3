using ResolutionLint.Word.Formatting;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Reading;

/// <summary>What tracked changes leave of a document.</summary>
/// <param name="view">How they are looked at.</param>
internal sealed class Revisions(WordView view)
{
    private readonly bool isOriginal = view == WordView.Original;

    /// <summary>Whether an element is not there.</summary>
    public bool Hides(MarkupElement element) => element.Name switch
    {
        "del" or "moveFrom" => !isOriginal,
        "ins" or "moveTo" => isOriginal,
        "tr" => HasGone(element.Child("trPr"), "ins", "del"),
        "tc" => HasGone(element.Child("tcPr"), "cellIns", "cellDel"),
        _ => false,
    };

    /// <summary>Whether the mark that ends a paragraph is there; without it the next paragraph goes on in it.</summary>
    public bool KeepsMark(MarkupElement paragraph)
    {
        var mark = paragraph.Child("pPr")?.Child("rPr");
        return !HasGone(mark, "ins", "del") && !HasGone(mark, "moveTo", "moveFrom");
    }

    /// <summary>What is said of a paragraph; null where nothing is.</summary>
    public MarkupElement? PropertiesOf(MarkupElement paragraph) => Of(paragraph.Child("pPr"), "pPrChange", "pPr");

    /// <summary>What is said of a run; null where nothing is.</summary>
    public MarkupElement? PropertiesOfRun(MarkupElement run) => Of(run.Child("rPr"), "rPrChange", "rPr");

    /// <summary>Which list the properties of a paragraph put it into.</summary>
    public ListMembership ListOf(MarkupElement? properties) =>
        isOriginal && properties?.Child("numPr")?.Child("ins") is not null ? default : ListMembership.Of(properties);

    private MarkupElement? Of(MarkupElement? properties, string change, string before) =>
        isOriginal && properties?.Child(change) is { } changed ? changed.Child(before) : properties;

    private bool HasGone(MarkupElement? properties, string inserted, string deleted) =>
        properties?.Child(isOriginal ? inserted : deleted) is not null;
}
