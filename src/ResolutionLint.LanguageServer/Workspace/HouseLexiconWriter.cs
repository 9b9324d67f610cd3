using Microsoft.CodeAnalysis.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Makes the edit that puts a line into a word list of an office, or that creates the list.</summary>
internal sealed class HouseLexiconWriter(OpenDocuments documents, EditTranslator edits)
{
    /// <param name="folder">The absolute path of the folder of house rules.</param>
    /// <param name="name">The file of the list.</param>
    /// <param name="headings">The lines under which the entry goes, each deeper than the one before.</param>
    /// <param name="entry">The line, with its indent.</param>
    /// <returns>Null where the client cannot create the file that is needed.</returns>
    public WorkspaceEdit? Write(string folder, string name, IReadOnlyList<string> headings, string entry)
    {
        var path = Path.Combine(folder, "lexicon", name);

        if (EditableFile.Read(path, documents) is { } file)
            return edits.ToEdit(file, [ChangeOf(file, headings, entry)]);

        return edits.CanCreate ? EditTranslator.ToCreation(DocumentAddress.FromPath(path), string.Join('\n', [.. headings, entry, string.Empty])) : null;
    }

    private static TextChange ChangeOf(DocumentSnapshot file, IReadOnlyList<string> headings, string entry)
    {
        var found = -1;
        var depth = 0;

        for (; depth < headings.Count; depth++)
        {
            var next = EditableFile.LineWhere(file, found + 1, line => line.TrimEnd() == headings[depth]);

            if (next < 0)
                break;

            found = next;
        }

        var lines = string.Join(file.LineBreak, headings.Skip(depth).Append(entry));

        // Right behind its heading an entry belongs to it, whatever follows.
        if (found >= 0)
            return new TextChange(new TextSpan(file.Lines.GetSpan(found).End, 0), file.LineBreak + lines);

        var end = file.Text.ToString().AsSpan().TrimEnd().Length;
        return new TextChange(TextSpan.FromBounds(end, file.Text.Length), (end == 0 ? string.Empty : file.LineBreak) + lines + file.LineBreak);
    }
}
