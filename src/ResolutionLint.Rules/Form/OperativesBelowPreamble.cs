using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Rules.Form;

/// <summary>Tells operative paragraphs with bullets or letters in the place of numbers, which stand below the preamble as if they were a list of its last paragraph.</summary>
internal static class OperativesBelowPreamble
{
    /// <summary>Whether the parts of a paragraph are none: each has a label and a verb of the organ.</summary>
    public static bool Follow(TextNode paragraph) =>
        paragraph is PreambularParagraph
        && paragraph.Children.Any(child => child is SubParagraph)
        && paragraph.Children.OfType<SubParagraph>().All(part => part.Label is not null && OpeningShape.IsFinite(part.Text.Text));
}
