using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>The operative paragraphs of a resolution by their numbers; sections may count anew.</summary>
internal sealed class NumberedParagraphs
{
    /// <summary>The place of what stands before the operative part.</summary>
    public const int InPreamble = -1;

    private readonly ILookup<int, (OperativeParagraph Paragraph, int Place)> places;
    private readonly int highest;
    private readonly bool hasGaps;

    public NumberedParagraphs(Resolution resolution)
    {
        var numbered = resolution.Operatives.Select((paragraph, place) => (Paragraph: paragraph, Place: place))
            .Where(entry => entry.Paragraph.Label is { Kind: LabelKind.Number, Ordinal: not null }).ToList();
        places = numbered.ToLookup(entry => entry.Paragraph.Label!.Ordinal!.Value);
        highest = numbered.Count == 0 ? 0 : numbered.Max(entry => entry.Paragraph.Label!.Ordinal!.Value);
        hasGaps = places.Count < highest;
    }

    /// <summary>What is wrong with a reference; null where nothing is.</summary>
    /// <param name="mention">The reference.</param>
    /// <param name="place">The place of the paragraph that holds it, or <see cref="InPreamble"/>.</param>
    public string? FaultOf(ParagraphMention mention, int place)
    {
        var found = places[mention.Number].ToList();

        // A number that is missing is a fault of its own.
        if (found.Count == 0)
            return hasGaps && mention.Number <= highest ? null : highest == 0 ? "no paragraph of this text has a number" : $"the last paragraph has the number {highest}";

        if (mention.Side == ParagraphSide.Above && found.TrueForAll(entry => entry.Place > place))
            return "that paragraph stands below";

        if (mention.Side == ParagraphSide.Below && found.TrueForAll(entry => entry.Place < place))
            return "that paragraph stands above";

        return mention.Letter is { } letter && found.TrueForAll(entry => IsWithout(entry.Paragraph, letter)) ? $"that paragraph has no sub-paragraph ({letter})" : null;
    }

    // Where no letter was read, the list may have been printed in the line.
    private static bool IsWithout(OperativeParagraph paragraph, string letter)
    {
        var labels = paragraph.SubParagraphs.Select(part => part.Label).Where(label => label is { Kind: LabelKind.Letter or LabelKind.Roman }).ToList();
        return labels.Count > 1
            ? !labels.Exists(label => label!.Value == letter)
            : labels.Count == 0 && !paragraph.Text.Text.Contains($"({letter})", StringComparison.Ordinal);
    }
}
