using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Rules.Bodies;

/// <summary>Finds head words in small letters that stand alone, as a short form would: "the commission shall".</summary>
internal static class LowerCaseHeads
{
    // Other words would say, as does "to be appointed", which commission is meant, or make it part of a compound.
    private static readonly LiteralSearch WordsBehind = new(
        " and ", " or ", " at ", " in ", " is ", " has ", " was ", " will ", " shall ", " should ", " may ", " to ", " as ", " which ", " by ", " also ", " continues ", " include ", " includes ", " informed ", " would ", " must ", " can ", " were ", " are ", " have ", " had ", "’s ", "'s ");

    /// <summary>The article and the word, wherever it leans on a name.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="head">The head word in small letters.</param>
    public static IEnumerable<TextSpan> In(string text, string head)
    {
        for (var at = text.IndexOf(head, StringComparison.Ordinal); at >= 0; at = text.IndexOf(head, at + head.Length, StringComparison.Ordinal))
        {
            if (HasArticle(text, at) && StandsAlone(text.AsSpan(at + head.Length)))
                yield return TextSpan.FromBounds(at - 4, at + head.Length);
        }
    }

    private static bool HasArticle(string text, int at) =>
        at >= 4
        && text.AsSpan(at - 4, 4) is "the " or "The "
        && (at == 4 || text[at - 5] is ' ' or '(' or '“');

    private static bool StandsAlone(ReadOnlySpan<char> behind) =>
        behind is [] or [',' or ';' or '.' or ')', ..] || (WordsBehind.Begins(behind) && !behind.StartsWith(" to be "));
}
