using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
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

    /// <summary>The file of a path; null where it is not open. An untitled draft has a path too, but only to look settings up by.</summary>
    public DocumentSnapshot? FindByPath(string path)
    {
        foreach (var document in documents.Values)
        {
            if (document.Path == path && DocumentAddress.IsFile(document.Uri))
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
        var pending = new List<TextChange>();

        // Each edit is in positions of the text that the one before it left. Before that one nothing has moved, so edits
        // that come from the last to the first, as formatting makes them, are put into the text all at once.
        foreach (var change in changes)
        {
            if (change.Range is not { } range)
            {
                pending.Clear();
                (text, lines) = Parts(change.Text);
                continue;
            }

            var span = translator.ToSpan(range, lines, text);

            if (pending.Count > 0 && span.End >= pending[^1].Span.Start)
            {
                (text, lines) = Parts(Merge(text, pending));
                pending.Clear();
                span = translator.ToSpan(range, lines, text);
            }

            pending.Add(new TextChange(span, change.Text));
        }

        Set(new DocumentSnapshot(
            before.Uri, before.Path, before.LanguageId, identifier.Version, pending.Count == 0 ? text : SourceText.From(Merge(text, pending))));
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

    private static (SourceText Text, LineMap Lines) Parts(string text) => (SourceText.From(text), new LineMap(text));

    /// <summary>A text after edits that go from the last to the first. A new string: texts that are put together of edits would grow without end.</summary>
    private static string Merge(SourceText text, List<TextChange> descending)
    {
        var whole = text.ToString();
        var merged = new StringBuilder(whole.Length + descending.Sum(change => change.NewText!.Length));
        var end = 0;

        for (var i = descending.Count - 1; i >= 0; i--)
        {
            merged.Append(whole, end, descending[i].Span.Start - end).Append(descending[i].NewText);
            end = descending[i].Span.End;
        }

        return merged.Append(whole, end, whole.Length - end).ToString();
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
