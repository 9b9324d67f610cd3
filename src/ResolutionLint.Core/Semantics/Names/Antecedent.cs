using ResolutionLint.Core.Lexicons;

namespace ResolutionLint.Core.Semantics.Names;

/// <summary>What a short form can lean on.</summary>
internal sealed record Antecedent(string Name, Body? Body);
