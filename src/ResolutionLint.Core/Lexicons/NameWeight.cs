namespace ResolutionLint.Core.Lexicons;

/// <summary>How many words of a name tell it from others.</summary>
/// <param name="Meaning">Words that are no prepositions, articles or marks.</param>
/// <param name="Distinct">Those of them that do not stand in every other name.</param>
/// <param name="Needed">How many distinct words a text has to share with the name to be compared with it.</param>
internal readonly record struct NameWeight(int Meaning, int Distinct, int Needed);
