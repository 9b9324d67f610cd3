namespace ResolutionLint.Core.Model;

/// <summary>Names the points of an annex, which stand one after the other, by the labels before them: <c>paragraph 1 (a) (i)</c>.</summary>
internal sealed class AnnexPoints
{
    private readonly List<ParagraphLabel> above = [];

    /// <summary>The name of the next point.</summary>
    /// <param name="paragraph">The point.</param>
    /// <param name="count">Its place among the points, from 1.</param>
    public string NameOf(AnnexParagraph paragraph, int count)
    {
        if (paragraph.Label is not { Kind: not LabelKind.Bullet } label)
            return above.Count > 0 ? Name() : $"paragraph {count}";

        // After (a), (i) begins a list below it; after (h) it goes on.
        if (label is { Kind: LabelKind.Letter, Value: "i" } && above is [.., { Kind: LabelKind.Letter, Value: not "h" }])
            label = label with { Kind = LabelKind.Roman };

        // A label of a kind that is open goes on in its list, and ends the lists below it.
        var same = above.FindIndex(one => one.Kind == label.Kind);

        if (same >= 0)
            above.RemoveRange(same, above.Count - same);

        above.Add(label);
        return Name();
    }

    private string Name() =>
        $"paragraph {string.Join(' ', above.Select(label => label.Kind is LabelKind.Number or LabelKind.CapitalRoman ? label.Value : $"({label.Value})"))}";
}
