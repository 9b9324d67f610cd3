using System.Collections.Concurrent;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Openings;

/// <summary>
/// Tells texts that are written in another style: declarations in which "we" speak, and treaties, rules and plans of action
/// adopted as the whole text. Their paragraphs need no operative verb.
/// </summary>
internal static class DeclarationStyle
{
    private const int EnoughToTell = 5;

    private static readonly LiteralSearch Ours = new(" our ", " we ");

    /// <summary>The operative paragraphs of a resolution, without the points of a list that stands among them; none where they are written in another style.</summary>
    public static IReadOnlyList<OperativeParagraph> OrdinaryOperatives(this DocumentSemantics semantics, Resolution resolution) =>
        semantics.Derive(static document => new Known(document.Openers)).Operatives(resolution);

    private static IEnumerable<OperativeParagraph> Find(Resolution resolution, OpenerMap openers)
    {
        if (IsAnnounced(resolution) || MostAreStrange(resolution, openers))
            yield break;

        var inList = false;

        for (var i = 0; i < resolution.Operatives.Length; i++)
        {
            var paragraph = resolution.Operatives[i];
            inList = !OpensWithVerb(paragraph, openers) && (inList || (i > 0 && BeginsList(paragraph, resolution.Operatives[i - 1])));

            if (!inList)
                yield return paragraph;
        }
    }

    private static bool BeginsList(OperativeParagraph paragraph, OperativeParagraph previous) =>
        paragraph.Label?.Ordinal == 1 || (paragraph.Label is null && previous.Text.Text.EndsWith(':'));

    // "Adopts the following declaration:", or a line in which "we" are named.
    private static bool IsAnnounced(Resolution resolution) =>
        resolution.DescendantsAndSelf().OfType<TextNode>().Any(node => node is not OperativeParagraph && BeginsWithWe(node.Text.Text))
        || resolution.Operatives.SkipLast(1).Any(paragraph =>
            paragraph.Text.Text.StartsWith("Adopts the following", StringComparison.Ordinal) && paragraph.Text.Text.EndsWith(':'));

    private static bool MostAreStrange(Resolution resolution, OpenerMap openers)
    {
        var count = resolution.Operatives.Length;

        return count >= EnoughToTell
            && (resolution.Operatives.Count(SpeaksOfUs) * 3 > count
                || resolution.Operatives.Count(paragraph => !openers.TryGetKnown(paragraph, out _)) * 2 > count);
    }

    private static bool OpensWithVerb(OperativeParagraph paragraph, OpenerMap openers) =>
        openers.TryGetKnown(paragraph, out var opener) && opener.Form == OpenerForm.Finite;

    private static bool SpeaksOfUs(OperativeParagraph paragraph)
    {
        return BeginsWithWe(paragraph.Text.Text) || Ours.IsIn(paragraph.Text);
    }

    private static bool BeginsWithWe(string text) =>
        text.StartsWith("We ", StringComparison.Ordinal) || text.StartsWith("We,", StringComparison.Ordinal);

    // A score of checks looks at the same paragraphs.
    private sealed class Known(OpenerMap openers)
    {
        private readonly ConcurrentDictionary<Resolution, List<OperativeParagraph>> operatives = new();

        public List<OperativeParagraph> Operatives(Resolution resolution) =>
            operatives.GetOrAdd(resolution, static (asked, map) => [.. Find(asked, map)], openers);
    }
}
