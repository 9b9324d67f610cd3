namespace ResolutionLint.Core.Lexicons;

/// <summary>An opener as a list has it.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Valence">positive, negative or neutral.</param>
/// <param name="Counts">Paragraphs that open so, by organ; empty where none was counted.</param>
internal sealed record ListedOpener(string Phrase, string Valence, string Counts);
