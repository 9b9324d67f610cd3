using ResolutionLint.Cli.Files;
using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting;

/// <summary>How a forge names a file: from the root of the repository, which it puts into a variable of the environment.</summary>
internal static class ForgePath
{
    /// <summary>The path of a file below the folder that a variable names; as the user named the file where it lies elsewhere.</summary>
    public static string Of(FileReport file, string? root) =>
        (string.IsNullOrEmpty(root) ? null : RelativePath.Below(file.FullPath, root)) ?? file.Path;
}
