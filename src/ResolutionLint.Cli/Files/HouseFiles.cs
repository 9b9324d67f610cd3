namespace ResolutionLint.Cli.Files;

/// <summary>Finds the files of house rules.</summary>
internal static class HouseFiles
{
    private const int MostFiles = 1000;

    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 2,
        IgnoreInaccessible = true,
    };

    /// <summary>
    /// The absolute paths of the rule files in a folder and the folders in it; where there are none, of any other file, by which an
    /// empty folder is told from one with something else in it. Null where there is no such folder.
    /// </summary>
    /// <exception cref="IOException">The folder holds more files than house rules ever do.</exception>
    public static IEnumerable<string>? List(string folder)
    {
        if (!Directory.Exists(folder))
            return File.Exists(folder) ? throw new IOException("it is a file and no folder") : null;

        var files = Directory.EnumerateFiles(folder, "*.y*ml", Options).Take(MostFiles + 1).ToList();

        return files.Count > MostFiles
            ? throw new IOException($"it holds more than {MostFiles} rule files")
            : files.Count > 0 ? files : Directory.EnumerateFiles(folder, "*", Options).Take(1);
    }
}
