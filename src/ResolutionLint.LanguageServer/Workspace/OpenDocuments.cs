using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The documents that the client has open. Their texts are the truth, whatever the files say.</summary>
internal sealed class OpenDocuments(Translator translator, WorkspaceFolders folders)
{
    private readonly ConcurrentDictionary<string, DocumentSnapshot> documents = new(StringComparer.Ordinal);

    /// <summary>A document was opened or changed.</summary>
    public event Action<DocumentSnapshot>? Changed;

    /// <summary>A document was closed.</summary>
    public event Action<DocumentSnapshot>? Closed;

    /// <summary>The documents at this moment.</summary>
    public ImmutableArray<DocumentSnapshot> All => [.. documents.Values];

    /// <summary>The document of an address; null where it is not open.</summary>
    public DocumentSnapshot? Find(string uri) => documents.GetValueOrDefault(uri);

    /// <summary>The document of a path; null where it is not open.</summary>
    public DocumentSnapshot? FindByPath(string path)
    {
        foreach (var document in documents.Values)
        {
            if (document.Path == path)
                return document;
        }

        return null;
    }

    /// <summary>Whether this is what the client has in front of it, and nothing older.</summary>
    public bool IsCurrent(DocumentSnapshot snapshot) => ReferenceEquals(Find(snapshot.Uri), snapshot);

    public void Open(TextDocumentItem item) => Set(new DocumentSnapshot(
        item.Uri, PathOf(item.Uri, item.LanguageId), item.LanguageId, item.Version, SourceText.From(item.Text)));

    public void Change(VersionedTextDocumentIdentifier identifier, IReadOnlyList<ContentChange> changes)
    {
        if (Find(identifier.Uri) is not { } before)
            return;

        var (text, lines) = (before.Text, before.Lines);

        foreach (var change in changes)
        {
            // Each edit is in positions of the text that the one before it left. A new string each time: texts that are
            // put together of edits would grow without end.
            text = SourceText.From(change.Range is { } range ? Replace(text, translator.ToSpan(range, lines, text), change.Text) : change.Text);
            lines = new LineMap(text.ToString());
        }

        Set(new DocumentSnapshot(before.Uri, before.Path, before.LanguageId, identifier.Version, text));
    }

    public void Close(string uri)
    {
        if (documents.TryRemove(uri, out var document))
            Closed?.Invoke(document);
    }

    private void Set(DocumentSnapshot snapshot)
    {
        documents[snapshot.Uri] = snapshot;
        Changed?.Invoke(snapshot);
    }

    private static string Replace(SourceText text, TextSpan span, string replacement)
    {
        var whole = text.ToString().AsSpan();
        return string.Concat(whole[..span.Start], replacement, whole[span.End..]);
    }

    /// <summary>An untitled draft takes the settings of the first folder, and its format from its language.</summary>
    private string PathOf(string uri, string? languageId)
    {
        if (DocumentAddress.ToPath(uri) is { } path)
            return path;

        var name = DocumentAddress.NameOf(uri);
        var isNamed = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        name = isNamed ? name : name + (languageId == "markdown" ? ".md" : ".txt");
        return folders.First is { } folder ? Path.Combine(folder, name) : name;
    }
}
