using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Translation;

/// <summary>Edits in the form that the client takes them in.</summary>
internal sealed class EditTranslator(Translator translator)
{
    private bool hasVersions;

    /// <summary>Whether edits may create files.</summary>
    public bool CanCreate { get; private set; }

    public void Initialize(ClientCapabilities client)
    {
        hasVersions = client.Workspace?.WorkspaceEdit?.DocumentChanges ?? false;
        CanCreate = hasVersions && (client.Workspace?.WorkspaceEdit?.ResourceOperations?.Contains("create") ?? false);
    }

    /// <summary>Edits of a document, which the client refuses where it has changed meanwhile.</summary>
    public WorkspaceEdit ToEdit(DocumentSnapshot document, IEnumerable<TextChange> changes) =>
        ToEdit(document.Uri, document.Version, ToTextEdits(changes, document.Lines, document.Text));

    /// <summary>Edits of several documents of the same text each.</summary>
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

    private WorkspaceEdit ToEdit(string uri, int? version, IReadOnlyList<LspTextEdit> edits) => hasVersions
        ? new WorkspaceEdit { DocumentChanges = [new DocumentChange { TextDocument = new OptionalVersionedIdentifier(uri) { Version = version }, Edits = edits }] }
        : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<LspTextEdit>> { [uri] = edits } };
}
