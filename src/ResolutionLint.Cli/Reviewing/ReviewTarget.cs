using ResolutionLint.Cli.Files;

namespace ResolutionLint.Cli.Reviewing;

/// <summary>Where a reviewed copy goes.</summary>
internal static class ReviewTarget
{
    /// <summary>The full path of the copy.</summary>
    /// <param name="output">The path as it was asked for.</param>
    /// <param name="draft">The document.</param>
    /// <param name="currentDirectory">Where the command was started.</param>
    /// <exception cref="RequestException">The copy would take the place of the document, or be no file.</exception>
    public static string Demand(string output, InputFile draft, string currentDirectory)
    {
        if (draft.IsStandardInput || output is "-" or "")
            throw new RequestException("review takes a file and writes a file: standard input and output are none");

        var path = Path.GetFullPath(output, currentDirectory);

        if (IsSame(path, draft.FullPath))
            throw new RequestException($"--output {output}: this is the document itself, which stays as it is; give the copy another name");

        return path;
    }

    /// <summary>Refuses a name of another kind of file than the document is.</summary>
    /// <exception cref="RequestException">The copy has another ending than the document.</exception>
    public static void DemandEnding(string output, InputFile draft)
    {
        // Word does not open a document with macros under the name of one without, nor the other way round.
        var extension = Path.GetExtension(draft.Path);

        if (!string.Equals(Path.GetExtension(output), extension, StringComparison.OrdinalIgnoreCase))
            throw new RequestException($"--output {output}: a copy of {draft.Path} has to end in {extension}");
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(WithoutLinks(one), WithoutLinks(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    // Each folder on the way may be a link as well as the file.
    private static string WithoutLinks(string path)
    {
        var parent = Path.GetDirectoryName(path);
        var own = parent is null ? path : Path.Combine(WithoutLinks(parent), Path.GetFileName(path));
        return new FileInfo(own).LinkTarget is null ? own : File.ResolveLinkTarget(own, returnFinalTarget: true)?.FullName ?? own;
    }
}
