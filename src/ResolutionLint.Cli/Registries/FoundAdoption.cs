using ResolutionLint.Core.Registry;

namespace ResolutionLint.Cli.Registries;

/// <summary>A day of adoption that a source gives.</summary>
/// <param name="Key">What was adopted.</param>
/// <param name="Day">When.</param>
/// <param name="IsAttested">Whether the resolution itself says so, in its masthead; a line of a table is one source and no more.</param>
/// <param name="Place">The file, and in a table the line, as the user would name it.</param>
internal sealed record FoundAdoption(RegistryKey Key, DateOnly Day, bool IsAttested, string Place);
