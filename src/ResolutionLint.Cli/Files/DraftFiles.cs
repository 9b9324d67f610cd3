namespace ResolutionLint.Cli.Files;

/// <summary>Which files of a folder are drafts in any format.</summary>
internal static class DraftFiles
{
    private static readonly string[] Documents = [".docx", ".docm", ".pdf"];

    public static bool IsDraft(string name) => TextFiles.IsDraft(name) || IsDocument(name);

    // What begins with these signs Word lays beside a document that is open.
    private static bool IsDocument(string name) =>
        Documents.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal);
}
