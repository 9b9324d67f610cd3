using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Parsing;

/// <summary>Finds the degree of each sub-paragraph of one paragraph from its label and the labels before and after it.</summary>
internal sealed class SubParagraphNesting
{
    private readonly List<Level> levels = [];

    public SubParagraphNesting(ParagraphDraft paragraph)
    {
        Paragraph = paragraph;
        Last = paragraph;
    }

    /// <summary>The draft to which words without a label go on: the paragraph itself once it has parts.</summary>
    public ParagraphDraft Paragraph { get; }

    /// <summary>The last draft that was added, or the paragraph.</summary>
    public ParagraphDraft Last { get; private set; }

    /// <summary>Adds a sub-paragraph.</summary>
    /// <param name="block">Its block, with a label.</param>
    /// <param name="nextValue">The value of the label after it, which tells (i) the numeral from (i) the letter.</param>
    public void Add(TextBlock block, string? nextValue)
    {
        var label = block.Label!;
        var form = FormOf(label);
        var (depth, kind) = Place(label, form, nextValue);

        if (depth == levels.Count)
            levels.Add(new Level(form, kind, Last));

        levels.RemoveRange(depth + 1, levels.Count - depth - 1);
        var ordinal = LabelScanner.OrdinalOf(label.Value, kind);
        var draft = new ParagraphDraft(PartKind.Sub, block, label with { Kind = kind, Ordinal = ordinal });
        levels[depth].Parent.Add(draft);
        levels[depth].LastOrdinal = ordinal ?? (label.IsInserted ? levels[depth].LastOrdinal : levels[depth].LastOrdinal + 1);
        Last = draft;
    }

    // A list never lies inside one of its own kind: a first label that comes again begins that list anew. So the depth is bounded.
    private (int Depth, LabelKind Kind) Place(ParagraphLabel label, string form, string? nextValue)
    {
        var kinds = KindsOf(label, nextValue);

        if ((Continued(label, kinds, form) ?? Continued(label, kinds, null)) is { } continued)
            return continued;

        foreach (var kind in kinds)
        {
            if (LabelScanner.OrdinalOf(label.Value, kind) is 1 or null && !levels.Exists(level => level.Form == form && level.Kind == kind))
                return (levels.Count, kind);
        }

        var same = levels.FindLastIndex(level => level.Form == form && kinds.Contains(level.Kind));
        same = same >= 0 ? same : levels.FindLastIndex(level => level.Kind is LabelKind.Letter or LabelKind.Roman && kinds.Contains(level.Kind));
        return same >= 0 ? (same, levels[same].Kind) : (levels.Count, kinds[0]);
    }

    // Without a form any will do: "b)" after "(a)" is a slip of the pen, not a new degree.
    private (int Depth, LabelKind Kind)? Continued(ParagraphLabel label, LabelKind[] kinds, string? form)
    {
        for (var depth = levels.Count - 1; depth >= 0; depth--)
        {
            foreach (var kind in kinds)
            {
                var isCounted = form is not null || kind is LabelKind.Letter or LabelKind.Roman;

                if (isCounted && levels[depth].Continues(form ?? levels[depth].Form, kind, LabelScanner.OrdinalOf(label.Value, kind)))
                    return (depth, kind);
            }
        }

        return null;
    }

    // A letter that is also a numeral is read as the numeral first where "(ii)" comes next, and as the letter first otherwise.
    private static LabelKind[] KindsOf(ParagraphLabel label, string? nextValue) => label.Kind switch
    {
        LabelKind.Letter when RomanNumeral.Parse(label.Value) is { } value =>
            nextValue is not null && RomanNumeral.Parse(nextValue) == value + 1
                ? [LabelKind.Roman, LabelKind.Letter]
                : [LabelKind.Letter, LabelKind.Roman],
        LabelKind.Roman => [LabelKind.Roman, LabelKind.Letter],
        _ => [label.Kind],
    };

    private static string FormOf(ParagraphLabel label) =>
        label.Kind == LabelKind.Bullet ? label.Text : label.Text.Replace(label.Value, "x", StringComparison.Ordinal).Trim('[', ']');

    /// <summary>A list that is open.</summary>
    private sealed class Level(string form, LabelKind kind, ParagraphDraft parent)
    {
        public string Form => form;

        public LabelKind Kind => kind;

        public ParagraphDraft Parent => parent;

        public int LastOrdinal { get; set; }

        public bool Continues(string otherForm, LabelKind otherKind, int? ordinal) =>
            form == otherForm && kind == otherKind && (kind == LabelKind.Bullet || ordinal == LastOrdinal + 1);
    }
}
