namespace ResolutionLint.Cli.Files;

/// <summary>A file to lint.</summary>
/// <param name="Path">The file as the user would name it, with slashes.</param>
/// <param name="FullPath">Its absolute path, which configuration is looked up by.</param>
/// <param name="IsNamed">Whether the user named it, and did not only name a folder or pattern that it is in.</param>
internal sealed record InputFile(string Path, string FullPath, bool IsNamed)
{
    /// <summary>What the file was before the change that is looked at; null where it was not there, or no change is looked at.</summary>
    public byte[]? Before { get; init; }

    /// <summary>Whether the text comes from standard input.</summary>
    public bool IsStandardInput { get; init; }
}
