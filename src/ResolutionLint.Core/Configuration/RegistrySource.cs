using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Registry;

namespace ResolutionLint.Core.Configuration;

/// <summary>A registry that a setting names.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Source">Its text; empty where it could not be read.</param>
/// <param name="File">What it says; null where it could not be read.</param>
/// <param name="Failure">Why it could not be read; null where it was.</param>
internal sealed record RegistrySource(string Path, SourceText Source, RegistryFile? File, string? Failure)
{
    public static RegistrySource Failed(string path, string reason) => new(path, SourceText.From(string.Empty), null, reason);
}
