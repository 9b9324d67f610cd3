namespace ResolutionLint.Cli.Files;

/// <summary>Paths as they are written in reports and files that other machines read: relative to a folder, with slashes.</summary>
internal static class RelativePath
{
    /// <summary>The way from a folder to a file; the file as it is where no way leads there.</summary>
    public static string Of(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The way from a folder down to a file; null where the file lies elsewhere.</summary>
    public static string? Below(string path, string folder)
    {
        var relative = Of(path, folder);
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? null : relative;
    }
}
