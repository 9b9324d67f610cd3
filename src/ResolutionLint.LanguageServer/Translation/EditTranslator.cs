using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Translation;

/// <summary>Edits in the form that the client takes them in.</summary>
internal sealed class EditTranslator(Translator translator)
{
    private bool hasVersions;
    private bool hasSnippets;

    /// <summary>Whether edits may create files.</summary>
    public bool CanCreate { get; private set; }

    public void Initialize(ClientCapabilities client)
    {
        hasVersions = client.Workspace?.WorkspaceEdit?.DocumentChanges ?? false;
        hasSnippets = hasVersions && (client.Workspace?.WorkspaceEdit?.SnippetEditSupport ?? false);
        CanCreate = hasVersions && (client.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") ?? false);
    }

    /// <summary>Edits of a document, which the client refuses where it has changed meanwhile.</summary>
    public WorkspaceEdit ToEdit(DocumentSnapshot document, IEnumerable<TextChange> changes) =>
        ToEdit(document.Uri, document.Version, ToTextEdits(changes, document.Lines, document.Text));

    /// <summary>The insertion of a text with a place in it where something is to be typed, at which the client puts the caret where it can.</summary>
    public WorkspaceEdit ToInsertion(DocumentSnapshot document, int offset, string before, string behind)
    {
        var range = translator.ToRange(new TextSpan(offset, 0), document.Lines, document.Text);

        return ToEdit(document.Uri, document.Version, [hasSnippets
            ? new LspTextEdit(range, null) { Snippet = new SnippetText($"{before}$1{behind}") }
            : new LspTextEdit(range, before + behind)]);
    }

    /// <summary>Edits of a text.</summary>
    public IReadOnlyList<LspTextEdit> ToTextEdits(IEnumerable<TextChange> changes, LineMap lines, SourceText text) =>
        [.. changes.Select(change => new LspTextEdit(translator.ToRange(change.Span, lines, text), change.NewText ?? string.Empty))];

    /// <summary>The creation of a file with a text in it.</summary>
    public static WorkspaceEdit ToCreation(string uri, string text) => new()
    {
        DocumentChanges =
        [
            new DocumentChange { Kind = "create", Uri = uri, Options = new CreateFileOptions(IgnoreIfExists: true) },
            new DocumentChange { TextDocument = new OptionalVersionedIdentifier(uri), Edits = [new LspTextEdit(default, text)] },
        ],
    };

    /// <summary>Two edits in one, for a client that takes them in order.</summary>
    public static WorkspaceEdit ToOne(WorkspaceEdit first, WorkspaceEdit second) =>
        new() { DocumentChanges = [.. first.DocumentChanges ?? [], .. second.DocumentChanges ?? []] };

    private WorkspaceEdit ToEdit(string uri, int? version, IReadOnlyList<LspTextEdit> edits) => hasVersions
        ? new WorkspaceEdit { DocumentChanges = [new DocumentChange { TextDocument = new OptionalVersionedIdentifier(uri) { Version = version }, Edits = edits }] }
        : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<LspTextEdit>> { [uri] = edits } };
}
