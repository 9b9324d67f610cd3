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

    /// <summary>Whether the operative paragraphs around a paragraph are written so.</summary>
    public static bool Holds(OperativeParagraph paragraph, OpenerMap openers) =>
        paragraph.FirstAncestorOrSelf<Resolution>() is { } resolution && Holds(resolution, openers);

    private static bool Holds(Resolution resolution, OpenerMap openers)
    {
        var speakers = 0;
        var strangers = 0;

        foreach (var operative in resolution.Operatives)
        {
            if (SpeaksAsWe(operative))
                speakers++;

            if (!openers.TryGetKnown(operative, out _))
                strangers++;
        }

        var count = resolution.Operatives.Length;
        return resolution.Preamble.Any(SpeaksAsWe)
            || (count >= EnoughToTell && (speakers * 3 > count || strangers * 2 > count));
    }

    private static bool SpeaksAsWe(TextNode paragraph) =>
        paragraph.Text.Text.StartsWith("We ", StringComparison.Ordinal) || paragraph.Text.Text.StartsWith("We,", StringComparison.Ordinal);
}
