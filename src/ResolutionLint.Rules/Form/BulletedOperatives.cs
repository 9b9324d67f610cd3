using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Rules.Form;

/// <summary>Tells operative paragraphs with bullets in the place of numbers, which stand below the preamble as if they were a list of its last paragraph.</summary>
internal static class BulletedOperatives
{
    /// <summary>Whether the parts of a paragraph are none: each has a bullet and a verb of the organ.</summary>
    public static bool Follow(TextNode paragraph) =>
        paragraph is PreambularParagraph
        && paragraph.Children.Any(child => child is SubParagraph)
        && paragraph.Children.OfType<SubParagraph>().All(part => part.Label is { Kind: LabelKind.Bullet } && OpeningShape.IsFinite(part.Text.Text));
}
