using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics;

/// <summary>Tells by ending and neighbour whether a word that no list knows is the verb of an opener.</summary>
internal static class UnlistedOpener
{
    public static OpenerForm? FormOf(string text, int position, ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
            return null;

        if (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal))
            return OpenerForm.Participle;

        return LooksLikeThirdPerson(word) && TakesObject(text, position + word.Length) ? OpenerForm.Finite : null;
    }

    private static bool LooksLikeThirdPerson(ReadOnlySpan<char> word) =>
        word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or 'a')
        && word is not ("States" or "Governments" or "Members" or "Parties" or "Representatives" or "Countries");

    // A noun in the plural is followed by "of" or a verb, a verb by the article of its object.
    private static bool TakesObject(string text, int end)
    {
        var rest = end + 1 < text.Length && text[end] == ' ' ? text.AsSpan(end + 1) : [];

        return OpenerLexicon.FirstWord(rest) is "the" or "its" or "a" or "an" or "all" or "any" or "each" or "every" or "both"
            or "this" or "these" or "those" or "upon" or "Member" or "States" or "Governments";
    }
}
