namespace ResolutionLint.Pdf.Poppler;

/// <summary>Finds programs where the system has them.</summary>
internal static class ProgramPath
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The full path of a program; null where it is not installed.</summary>
    /// <param name="name">Its name, without extension.</param>
    public static string? Find(string name) => Find(name, Environment.GetEnvironmentVariable("PATH") ?? string.Empty);

    /// <summary>The full path of a program in one of some folders; null where none has it.</summary>
    /// <param name="name">Its name, without extension.</param>
    /// <param name="path">The folders, as the variable PATH lists them.</param>
    /// <remarks>
    /// Relative folders are passed over, and so is the current one, which Windows would look into first: it may be a
    /// repository of drafts, and nothing in there is to run.
    /// </remarks>
    public static string? Find(string name, string path)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return path.Split(Path.PathSeparator)
            .Select(folder => folder.Trim('"'))
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(IsProgram);
    }

    /// <summary>Whether a path names a program that can be started.</summary>
    public static bool IsProgram(string path) =>
        Path.IsPathFullyQualified(path) && File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Executable) != 0);
}
