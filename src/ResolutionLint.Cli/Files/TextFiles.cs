namespace ResolutionLint.Cli.Files;

/// <summary>Which files of a folder are drafts in text, as an editor opens them.</summary>
internal static class TextFiles
{
    private static readonly string[] Extensions = [".txt", ".md"];

    public static bool IsDraft(string name) =>
        Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
