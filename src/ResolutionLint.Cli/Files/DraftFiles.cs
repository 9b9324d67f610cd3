namespace ResolutionLint.Cli.Files;

/// <summary>Which files of a folder are drafts.</summary>
internal static class DraftFiles
{
    private static readonly string[] Extensions = [".txt", ".md"];

    public static bool IsDraft(string name) =>
        Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
