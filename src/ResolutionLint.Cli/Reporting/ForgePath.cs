using ResolutionLint.Cli.Linting;

namespace ResolutionLint.Cli.Reporting;

/// <summary>How a forge names a file: from the root of the repository, which it puts into a variable of the environment.</summary>
internal static class ForgePath
{
    /// <summary>The path of a file below the folder that a variable names; as the user named the file where it lies elsewhere.</summary>
    public static string Of(FileReport file, string? root)
    {
        if (string.IsNullOrEmpty(root))
            return file.Path;

        var path = Path.GetRelativePath(root, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');
        return Path.IsPathRooted(path) || path == ".." || path.StartsWith("../", StringComparison.Ordinal) ? file.Path : path;
    }
}
