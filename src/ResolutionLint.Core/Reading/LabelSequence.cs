using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Reading;

/// <summary>Keeps the last label of each kind, to tell whether a label is the one that is due.</summary>
internal sealed class LabelSequence
{
    private readonly Dictionary<LabelKind, int> last = [];

    public void Accept(ParagraphLabel label)
    {
        if (IsFirstNumeral(label))
            last[LabelKind.Roman] = 1;
        else if (label.Ordinal is { } ordinal)
            last[label.Kind] = ordinal;

        if (label.Kind == LabelKind.Number)
        {
            last.Remove(LabelKind.Letter);
            last.Remove(LabelKind.Roman);
        }
    }

    /// <summary>Whether a label begins a list: (a), 1, or an (i) that no (h) comes before.</summary>
    public bool Begins(ParagraphLabel label) => label.Ordinal == 1 || IsFirstNumeral(label);

    private bool IsFirstNumeral(ParagraphLabel label) =>
        label is { Kind: LabelKind.Letter, Value: "i" } && last.GetValueOrDefault(LabelKind.Letter) != label.Ordinal - 1;

    /// <summary>Whether a label goes on from the last of its kind, or begins where none has come.</summary>
    public bool IsNext(ParagraphLabel label) =>
        label.Ordinal is { } ordinal && ordinal == last.GetValueOrDefault(label.Kind) + 1;
}
