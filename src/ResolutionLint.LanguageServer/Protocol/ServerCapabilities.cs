namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>What the server can do. Each capability fills in its own part; what stays null is not announced.</summary>
internal sealed class ServerCapabilities
{
    public string? PositionEncoding { get; set; }

    public TextDocumentSyncOptions? TextDocumentSync { get; set; }

    public WorkspaceOptions? Workspace { get; set; }

    public DiagnosticOptions? DiagnosticProvider { get; set; }

    public CodeActionOptions? CodeActionProvider { get; set; }

    public bool? HoverProvider { get; set; }

    public bool? DefinitionProvider { get; set; }

    public bool? ReferencesProvider { get; set; }

    public bool? DocumentSymbolProvider { get; set; }

    public bool? FoldingRangeProvider { get; set; }

    public ResolveOptions? DocumentLinkProvider { get; set; }

    public SemanticTokensOptions? SemanticTokensProvider { get; set; }

    public CompletionOptions? CompletionProvider { get; set; }

    public bool? InlayHintProvider { get; set; }

    public bool? DocumentFormattingProvider { get; set; }

    public RenameOptions? RenameProvider { get; set; }

    public ResolveOptions? CodeLensProvider { get; set; }
}

internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save)
{
    /// <summary>The client sends edits, not whole texts.</summary>
    public const int Incremental = 2;
}

internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders);

internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics, bool WorkDoneProgress);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record ResolveOptions(bool ResolveProvider);

internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full, bool Range);

internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters, bool ResolveProvider);

internal sealed record RenameOptions(bool PrepareProvider);
