namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>What the client can do, as far as the server asks.</summary>
internal sealed record ClientCapabilities
{
    public GeneralCapabilities? General { get; init; }

    public TextDocumentCapabilities? TextDocument { get; init; }

    public WorkspaceCapabilities? Workspace { get; init; }

    public WindowCapabilities? Window { get; init; }
}

internal sealed record WindowCapabilities
{
    /// <summary>Whether it shows progress that the server begins by itself.</summary>
    public bool WorkDoneProgress { get; init; }
}

internal sealed record GeneralCapabilities
{
    public IReadOnlyList<string>? PositionEncodings { get; init; }
}

internal sealed record WorkspaceCapabilities
{
    /// <summary>Whether it tells its settings when it is asked.</summary>
    public bool Configuration { get; init; }

    public DynamicCapability? DidChangeConfiguration { get; init; }

    public DynamicCapability? DidChangeWatchedFiles { get; init; }

    public WorkspaceEditCapability? WorkspaceEdit { get; init; }

    public RefreshCapability? Diagnostics { get; init; }

    public RefreshCapability? InlayHint { get; init; }

    public RefreshCapability? CodeLens { get; init; }
}

internal sealed record DynamicCapability
{
    public bool DynamicRegistration { get; init; }
}

internal sealed record WorkspaceEditCapability
{
    public bool DocumentChanges { get; init; }

    public bool SnippetEditSupport { get; init; }

    public IReadOnlyList<string>? ResourceOperations { get; init; }
}

internal sealed record RefreshCapability
{
    public bool RefreshSupport { get; init; }
}

internal sealed record TextDocumentCapabilities
{
    /// <summary>Present where the client asks for findings itself.</summary>
    public DynamicCapability? Diagnostic { get; init; }

    public CompletionCapability? Completion { get; init; }

    public HoverCapability? Hover { get; init; }
}

internal sealed record HoverCapability
{
    public IReadOnlyList<string>? ContentFormat { get; init; }
}

internal sealed record CompletionCapability
{
    public CompletionItemCapability? CompletionItem { get; init; }
}

internal sealed record CompletionItemCapability
{
    public bool SnippetSupport { get; init; }
}
