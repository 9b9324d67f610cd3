using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;
using ResolutionLint.Rules.Language;

namespace ResolutionLint.Rules.Bodies;

/// <summary>Bodies that a text itself calls into being, or that it is about by its title, whether or not anybody has registered them.</summary>
internal static class FoundedBody
{
    private const int LongestDescription = 120;

    private static readonly LiteralSearch Founding = new("stablish", "reate ", "reates ", "reation of ", "onvene", "onvening ", "et up ", "onstitute", "aunch", " host ");

    /// <summary>Whether a title names, or words before a place found, what has a head word: "to establish a forum on meals".</summary>
    /// <param name="document">The document.</param>
    /// <param name="mention">The place.</param>
    /// <param name="head">The head word, with its capital.</param>
    public static bool IsMeant(ResolutionDocument document, BodyMention mention, string head)
    {
        var small = head.ToLowerInvariant();

        foreach (var node in document.DescendantsAndSelf().OfType<TextNode>())
        {
            var text = node == mention.Node ? node.Text.Text.AsSpan(0, mention.Span.Start) : node.Text.Text;

            if ((node is Title && IsNameOf(text, head)) || IsFounded(text, small))
                return true;

            if (node == mention.Node)
                return false;
        }

        return false;
    }

    // "Forum on Meals", "Fund of the Cooks" are names; "Report of the Forum" names it on the way.
    private static bool IsNameOf(ReadOnlySpan<char> title, string head) =>
        title[(title.LastIndexOf(". ") is >= 0 and var number ? number + 2 : 0)..] is var words
        && words.StartsWith(head) && words[head.Length..].StartsWith(" o");

    private static bool IsFounded(ReadOnlySpan<char> text, string small)
    {
        for (var verb = Founding.IndexIn(text); verb >= 0; verb = text[(verb + 1)..] is var rest && Founding.IndexIn(rest) is >= 0 and var next ? verb + 1 + next : -1)
        {
            var behind = text.Slice(verb, Math.Min(LongestDescription, text.Length - verb));

            if ((behind.Contains(" a ", StringComparison.Ordinal) || behind.Contains(" an ", StringComparison.Ordinal)) && WholeWord.IsIn(behind, small))
                return true;
        }

        return false;
    }
}
