using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Rules.Openings;

/// <summary>The preposition that a verb of the openers always takes, and what stands in its place.</summary>
/// <param name="Right">The preposition: "of" after "takes note".</param>
/// <param name="Wrong">The one that stands there instead; null where none does.</param>
/// <param name="Gap">The last word of the opener where the preposition is missing.</param>
/// <param name="IsCertain">Whether nothing else can be meant.</param>
internal sealed record FixedPreposition(string Right, TextSpan? Wrong, TextSpan Gap, bool IsCertain)
{
    /// <summary>The fault behind an opener; null where the right preposition follows, or something that leaves a doubt.</summary>
    public static FixedPreposition? FaultOf(Opener opener)
    {
        if (opener.Entry is not { } entry || PartnerOf(entry.Lemma) is not { } partner)
            return null;

        var text = opener.Node.Text.Text;
        var start = opener.Span.End + 1;

        if (start >= text.Length || text[start - 1] != ' ')
            return null;

        var word = text.AsSpan(start, WordEnd(text, start) - start);
        var gap = LastWord(text, opener.Span);

        if (IsOneOf(partner.Wrong, word))
            return new(partner.Right, new TextSpan(start, word.Length), gap, partner.IsCertain);

        return StartsObject(word) ? new(partner.Right, null, gap, partner.IsCertain) : null;
    }

    private static (string Right, string[] Wrong, bool IsCertain)? PartnerOf(string lemma) => lemma switch
    {
        _ when lemma.StartsWith("take note", StringComparison.Ordinal) => ("of", ["on", "about", "to", "for", "upon", "at"], true),
        "look forward" or "looking forward" => ("to", ["for", "on", "at", "upon", "of"], true),
        "pay tribute" or "paying tribute" => ("to", ["for", "of", "on", "upon"], true),
        "guided" => ("by", ["with", "from", "through", "of", "on"], false),
        "appeal" => ("to", ["on", "upon", "at"], false),
        "call" => ("upon", ["to", "at"], false),
        "draw attention" or "call attention" => ("to", ["on", "upon", "of", "for", "at"], false),
        "express its appreciation" or "express appreciation" or "express its gratitude" or "express gratitude" => ("to\" or \"for", ["about", "on", "at", "upon"], false),
        _ => null,
    };

    // An object without preposition begins with one of these; "Takes note, in this regard, of" does not.
    private static bool StartsObject(ReadOnlySpan<char> word) =>
        word is "the" or "a" or "an" or "its" or "all" or "this" or "these" or "those" or "their" or "his" or "her" or "Member" or "States";

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }

        return false;
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
            start++;

        return start;
    }

    private static TextSpan LastWord(string text, TextSpan opener)
    {
        var start = opener.End;

        while (start > opener.Start && text[start - 1] != ' ')
            start--;

        return TextSpan.FromBounds(start, opener.End);
    }
}
