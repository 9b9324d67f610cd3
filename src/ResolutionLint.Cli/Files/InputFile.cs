namespace ResolutionLint.Cli.Files;

/// <summary>A file to lint.</summary>
/// <param name="Path">The file as the user would name it, with slashes.</param>
/// <param name="FullPath">Its absolute path, which configuration is looked up by.</param>
/// <param name="IsNamed">Whether the user named it, and did not only name a folder or pattern that it is in.</param>
internal sealed record InputFile(string Path, string FullPath, bool IsNamed)
{
    /// <summary>Whether the text comes from standard input.</summary>
    public bool IsStandardInput { get; init; }
}
