using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Configuration;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Makes the edit that sets a key for drafts, in the nearest <c>.editorconfig</c> or in a new one at the root of the folder.</summary>
internal sealed class SettingWriter(OpenDocuments documents, WorkspaceFolders folders, EditTranslator edits)
{
    private const string Section = "[*.{txt,md}]";

    /// <summary>Looks up the file that the settings of a draft go into.</summary>
    /// <returns>Makes the edit of a key and a value; null where the draft lies nowhere, or where the client cannot create the file that is needed.</returns>
    public Func<string, string, WorkspaceEdit>? For(DocumentSnapshot draft)
    {
        if (!Path.IsPathFullyQualified(draft.Path) || Path.GetDirectoryName(draft.Path) is not { } folder)
            return null;

        var root = folders.Paths.FirstOrDefault(path => IsWithin(folder, path)) ?? folder;

        // What lies above the folder that the client works in is not for a click to change.
        for (var current = folder; current is not null && IsWithin(current, root); current = Path.GetDirectoryName(current))
        {
            if (EditableFile.Read(Path.Combine(current, ConfigurationProvider.FileName), documents) is { } file)
                return (key, value) => edits.ToEdit(file, [ChangeOf(file, key, value)]);
        }

        var created = DocumentAddress.FromPath(Path.Combine(root, ConfigurationProvider.FileName));
        return edits.CanCreate ? (key, value) => EditTranslator.ToCreation(created, $"{Section}\n{key} = {value}\n") : null;
    }

    private static bool IsWithin(string folder, string root) =>
        folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Of several sections that fit the last one wins, so the key goes into the last, or into a new one behind it.</summary>
    private static TextChange ChangeOf(DocumentSnapshot file, string key, string value)
    {
        var header = LastHeader(file);

        if (header < 0 || EditableFile.LineOf(file, header).Trim() != Section)
            return NewSection(file, key, value);

        var line = EditableFile.LineWhere(file, header + 1, text => KeyOf(text).Equals(key, StringComparison.OrdinalIgnoreCase));

        return line >= 0
            ? new TextChange(file.Lines.GetSpan(line), $"{key} = {value}")
            : new TextChange(new TextSpan(EndOf(file), 0), $"{file.LineBreak}{key} = {value}");
    }

    private static TextChange NewSection(DocumentSnapshot file, string key, string value)
    {
        var end = EndOf(file);
        var gap = end == 0 ? string.Empty : file.LineBreak + file.LineBreak;
        return new TextChange(TextSpan.FromBounds(end, file.Text.Length), $"{gap}{Section}{file.LineBreak}{key} = {value}{file.LineBreak}");
    }

    /// <summary>The place behind the last word.</summary>
    private static int EndOf(DocumentSnapshot file) => file.Text.ToString().AsSpan().TrimEnd().Length;

    private static int LastHeader(DocumentSnapshot file)
    {
        var header = -1;

        for (var line = 0; line < file.Lines.Count; line++)
            header = EditableFile.LineOf(file, line).AsSpan().TrimStart().StartsWith('[') ? line : header;

        return header;
    }

    private static string KeyOf(string line) => line.IndexOf('=', StringComparison.Ordinal) is >= 0 and var sign ? line[..sign].Trim() : string.Empty;
}
