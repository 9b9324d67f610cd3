using System.Collections.Immutable;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Rules.Openings;
using ResolutionLint.Rules.Punctuation;

namespace ResolutionLint.Rules.Form;

/// <summary>Finds paragraphs of the preamble that open and close like decisions: they have no number and stand before paragraph 1.</summary>
internal static class StrayDecision
{
    /// <summary>The openers of those in a resolution.</summary>
    public static IEnumerable<Opener> In(OpenerMap openers, Resolution resolution) =>
        InPart(openers, resolution.Children).Concat(resolution.Sections.SelectMany(section => InPart(openers, section.Children)));

    private static List<Opener> InPart(OpenerMap openers, ImmutableArray<DocumentNode> nodes)
    {
        var (found, isPreamble) = (new List<Opener>(), false);

        foreach (var node in nodes)
        {
            if (node is Section or Heading or OrganLine)
                (found, isPreamble) = ([], false);
            else if (node is PreambularParagraph)
                isPreamble = true;
            else if (node is OperativeParagraph { Label: null } paragraph && Opens(openers, paragraph) is { } opener && ClosingMark.Of(paragraph) is { Mark: ';' or '.' })
                found.Add(opener);
            else if (node is OperativeParagraph operative)
                return isPreamble && operative.Label is { Kind: LabelKind.Number, Ordinal: 1 } && Opens(openers, operative) is not null ? found : [];
        }

        return [];
    }

    private static Opener? Opens(OpenerMap openers, OperativeParagraph paragraph) =>
        openers.TryGetKnown(paragraph, out var opener) && opener.Form == OpenerForm.Finite ? opener : null;
}
