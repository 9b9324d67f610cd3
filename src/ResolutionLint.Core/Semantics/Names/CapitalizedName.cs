namespace ResolutionLint.Core.Semantics.Names;

/// <summary>Capitalized words, joined by prepositions and the like, that name something.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Capitals">How many capitalized words it has.</param>
internal readonly record struct CapitalizedName(int First, int End, int Capitals);
