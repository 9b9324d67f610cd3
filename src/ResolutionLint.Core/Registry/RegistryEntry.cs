namespace ResolutionLint.Core.Registry;

/// <summary>One line of a registry.</summary>
/// <param name="Key">What is filed.</param>
/// <param name="Adoption">When it was adopted.</param>
/// <param name="Line">The 0-based line that it stands on; 0 where it stands in no file yet.</param>
public sealed record RegistryEntry(RegistryKey Key, Adoption Adoption, int Line);
