using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>
/// Tells texts that are written in another style: declarations in which "we" speak, and treaties, rules and plans of action
/// adopted as the whole text. Their paragraphs need no operative verb.
/// </summary>
internal static class DeclarationStyle
{
    private const int EnoughToTell = 5;

    /// <summary>The operative paragraphs of a resolution; none where they are written in another style.</summary>
    public static IEnumerable<OperativeParagraph> OrdinaryOperatives(this Resolution resolution, OpenerMap openers) =>
        resolution.Children.OfType<TextNode>().Any(SpeaksAsWe) || MostAreStrange(resolution, openers) ? [] : resolution.Operatives;

    private static bool MostAreStrange(Resolution resolution, OpenerMap openers)
    {
        var count = resolution.Operatives.Length;

        return count >= EnoughToTell
            && (resolution.Operatives.Count(SpeaksOfUs) * 3 > count
                || resolution.Operatives.Count(paragraph => !openers.TryGetKnown(paragraph, out _)) * 2 > count);
    }

    private static bool SpeaksAsWe(TextNode paragraph) => paragraph is not OperativeParagraph && BeginsWithWe(paragraph.Text.Text);

    private static bool SpeaksOfUs(OperativeParagraph paragraph)
    {
        var text = paragraph.Text.Text;

        return BeginsWithWe(text) || text.Contains(" our ", StringComparison.Ordinal) || text.Contains(" we ", StringComparison.Ordinal);
    }

    private static bool BeginsWithWe(string text) =>
        text.StartsWith("We ", StringComparison.Ordinal) || text.StartsWith("We,", StringComparison.Ordinal);
}
