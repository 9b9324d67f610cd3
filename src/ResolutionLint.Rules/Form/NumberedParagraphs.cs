using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>The operative paragraphs of a resolution by their numbers; sections may count anew.</summary>
internal sealed class NumberedParagraphs
{
    /// <summary>The place of what stands before the operative part.</summary>
    public const int InPreamble = -1;

    private readonly Dictionary<int, Entry> entries = [];
    private readonly int highest;

    public NumberedParagraphs(Resolution resolution)
    {
        for (var place = 0; place < resolution.Operatives.Length; place++)
        {
            if (resolution.Operatives[place] is not { Label: { Kind: LabelKind.Number, Ordinal: { } number } } paragraph)
                continue;

            entries[number] = entries.TryGetValue(number, out var earlier)
                ? earlier with { Last = place, Only = null }
                : new Entry(place, place, paragraph);
            highest = Math.Max(highest, number);
        }
    }

    /// <summary>What is wrong with a reference; null where nothing is.</summary>
    /// <param name="mention">The reference.</param>
    /// <param name="place">The place of the paragraph that holds it, or <see cref="InPreamble"/>.</param>
    public string? FaultOf(ParagraphMention mention, int place)
    {
        if (!entries.TryGetValue(mention.Number, out var entry))
            return FaultOfMissing(mention.Number);

        if (mention.Side == ParagraphSide.Above && entry.First > place)
            return "that paragraph stands below";

        if (mention.Side == ParagraphSide.Below && entry.Last < place)
            return "that paragraph stands above";

        return mention.Letter is { } letter && entry.Only is { } paragraph && IsWithout(paragraph, letter)
            ? $"that paragraph has no sub-paragraph ({letter})"
            : null;
    }

    // A number that is missing among the others is a fault of its own.
    private string? FaultOfMissing(int number) =>
        number <= highest && entries.Count < highest ? null
        : highest == 0 ? "no paragraph of this text has a number"
        : $"the last paragraph has the number {highest}";

    // Where no letter was read, the list may have been printed in the line.
    private static bool IsWithout(OperativeParagraph paragraph, string letter)
    {
        var labels = paragraph.SubParagraphs.Select(part => part.Label).Where(label => label is { Kind: LabelKind.Letter or LabelKind.Roman }).ToList();

        return labels.Count > 1
            ? !labels.Exists(label => label!.Value == letter)
            : labels.Count == 0 && !paragraph.Text.Text.Contains($"({letter})", StringComparison.Ordinal);
    }

    /// <summary>The paragraphs of one number.</summary>
    /// <param name="First">The place of the first.</param>
    /// <param name="Last">The place of the last.</param>
    /// <param name="Only">The paragraph; null where several have the number.</param>
    private sealed record Entry(int First, int Last, OperativeParagraph? Only);
}
