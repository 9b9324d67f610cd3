using System.Collections.Frozen;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Derives the bare form and the participle of a verb phrase from its third person.</summary>
/// <param name="doubled">Bare verbs that double their last letter before -ing.</param>
/// <param name="words">Tells the adverbs that may stand before the verb.</param>
internal sealed class VerbForms(FrozenSet<string> doubled, OpenerWords words)
{
    /// <summary>"Strongly condemns" gives "Strongly condemn".</summary>
    public string Bare(string finite) => WithVerb(finite, BareVerb);

    /// <summary>"Calls upon" gives "Calling upon".</summary>
    public string Participle(string finite) => WithVerb(finite, verb => Present(BareVerb(verb)));

    /// <summary>The verb of a phrase in lower case, adverbs before it left out.</summary>
    public string Verb(string phrase) => Array.Find(phrase.ToLowerInvariant().Split(' '), word => !words.IsAdverb(word)) ?? phrase;

    private string WithVerb(string phrase, Func<string, string> form)
    {
        var parts = phrase.Split(' ');
        var index = Array.FindIndex(parts, word => !words.IsAdverb(word));
        parts[index] = form(parts[index]);
        return string.Join(' ', parts);
    }

    private static string BareVerb(string finite)
    {
        if (finite.EndsWith("ies", StringComparison.Ordinal))
            return $"{finite[..^3]}y";

        return TakesLongEnding(finite.AsSpan(0, finite.Length - 1)) ? finite[..^2] : finite[..^1];
    }

    private static bool TakesLongEnding(ReadOnlySpan<char> stem) =>
        stem.EndsWith("sse", StringComparison.Ordinal)
        || stem.EndsWith("she", StringComparison.Ordinal)
        || stem.EndsWith("che", StringComparison.Ordinal)
        || stem.EndsWith("xe", StringComparison.Ordinal)
        || stem.EndsWith("oe", StringComparison.Ordinal);

    private string Present(string bare)
    {
        if (doubled.Contains(bare))
            return $"{bare}{bare[^1]}ing";

        return bare.EndsWith('e') && !bare.EndsWith("ee", StringComparison.Ordinal) ? $"{bare[..^1]}ing" : $"{bare}ing";
    }
}
