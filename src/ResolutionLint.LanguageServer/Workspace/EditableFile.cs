using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>A file that an action writes to, as the client has it, or as it lies on the disk.</summary>
internal static class EditableFile
{
    /// <summary>The file; null where there is none, or where it is no text.</summary>
    public static DocumentSnapshot? Read(string path, OpenDocuments documents)
    {
        if (documents.FindByPath(path) is { } open)
            return open;

        if (!File.Exists(path))
            return null;

        // An empty file is a text too, only not one to lint.
        var text = WorkspaceFiles.Load(path)?.Text ?? (new FileInfo(path).Length == 0 ? SourceText.From(string.Empty) : null);
        return text is null ? null : new DocumentSnapshot(DocumentAddress.FromPath(path), path, languageId: null, version: null, text);
    }

    public static string LineOf(DocumentSnapshot file, int line) => file.Text.ToString(file.Lines.GetSpan(line));

    public static int LineWhere(DocumentSnapshot file, int from, Func<string, bool> isWanted)
    {
        for (var line = from; line < file.Lines.Count; line++)
        {
            if (isWanted(LineOf(file, line)))
                return line;
        }

        return -1;
    }
}
