using ResolutionLint.Core.Configuration;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Finds where the settings of drafts are kept: in the nearest <c>.editorconfig</c>, or in a new one at the root of the folder.</summary>
internal sealed class SettingWriter(OpenDocuments documents, WorkspaceFolders folders, EditTranslator edits)
{
    /// <summary>Looks up the file that the settings of a draft go into.</summary>
    /// <returns>Null where the draft lies nowhere, or where the client cannot create the file that is needed.</returns>
    public SettingPlace? For(DocumentSnapshot draft)
    {
        if (!Path.IsPathFullyQualified(draft.Path) || Path.GetDirectoryName(draft.Path) is not { } folder)
            return null;

        var root = folders.Paths.FirstOrDefault(path => IsWithin(folder, path)) ?? folder;

        // What lies above the folder that the client works in is not for a click to change.
        for (var current = folder; current is not null && IsWithin(current, root); current = Path.GetDirectoryName(current))
        {
            if (EditableFile.Read(Path.Combine(current, ConfigurationProvider.FileName), documents) is { } file)
                return new SettingPlace(current, (key, value) => edits.ToEdit(file, [SettingEdit.Of(file, draft.Path, key, value)]));
        }

        var created = DocumentAddress.FromPath(Path.Combine(root, ConfigurationProvider.FileName));
        return edits.CanCreate
            ? new SettingPlace(root, (key, value) => EditTranslator.ToCreation(created, $"{SettingEdit.SectionOf(draft.Path)}\n{key} = {value}\n"))
            : null;
    }

    private static bool IsWithin(string folder, string root) =>
        folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

/// <summary>Where the settings of a draft are kept.</summary>
/// <param name="Folder">The folder of the file.</param>
/// <param name="Write">Makes the edit of a key and a value.</param>
internal sealed record SettingPlace(string Folder, Func<string, string, WorkspaceEdit> Write);
