using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>
/// The names of one paragraph by the place where they end and the words in them, for a definition that stands right behind its
/// name: "the United Nations Office on Drugs and Crime (UNODC, hereinafter referred to as "the Office")".
/// </summary>
internal sealed class NamesAtHand
{
    private readonly Dictionary<long, Antecedent> names = [];

    /// <summary>Forgets the names of the paragraph before.</summary>
    public void Clear() => names.Clear();

    /// <summary>Remembers a name by a word of it. The last one counts, and of those that end together that is the innermost.</summary>
    public void Add(int end, int word, Antecedent antecedent)
    {
        if (word != NameVocabulary.Unknown)
            names[Key(end, word)] = antecedent;
    }

    /// <summary>The name that has a word and stands right before its definition; null where something else stands there.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="token">The word that is defined, which has an article and a mark before it.</param>
    /// <param name="word">Its number in the vocabulary.</param>
    public Antecedent? Before(NameText text, int token, int word)
    {
        for (var end = token - 2; end > 0 && Introduces(text, end); end--)
        {
            if (names.TryGetValue(Key(end, word), out var antecedent))
                return antecedent;
        }

        return null;
    }

    // Both in one number: tables by pairs of values are compiled in every run.
    private static long Key(int end, int word) => ((long)end << 32) | (uint)word;

    private static bool Introduces(NameText text, int token) => text.WordAt(token) switch
    {
        "(" or ")" or "," or "\"" or "\u201C" => true,
        "hereinafter" or "hereafter" or "henceforth" or "referred" or "to" or "as" or "called" or "or" => true,
        var word => IsAcronym(word),
    };

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z');
}
