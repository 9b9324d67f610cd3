namespace ResolutionLint.Core.Lexicons;

/// <summary>An opener that the word lists know, in one of its forms.</summary>
/// <param name="Phrase">The words without also or further: "Takes note".</param>
/// <param name="Form">The form of the verb.</param>
/// <param name="Kind">What a paragraph does that opens so.</param>
/// <param name="Lemma">The base form in lower case, by which forms of one verb are known as such: "take note".</param>
/// <param name="Verb">The bare verb, or the adjective, without adverbs, particles and qualifiers: "take", "concerned".</param>
/// <param name="Finite">The twin for the operative part; null where there is none, as for "Concerned".</param>
/// <param name="Participle">The twin for the preamble; null where there is none.</param>
/// <param name="Valence">positive, negative or neutral.</param>
/// <param name="Counts">Paragraphs of adopted texts that open so, by organ ("GA 677, SC 82"); empty where none was counted.</param>
public sealed record OpenerEntry(
    string Phrase,
    OpenerForm Form,
    OpenerKind Kind,
    string Lemma,
    string Verb,
    string? Finite,
    string? Participle,
    string Valence,
    string Counts);
