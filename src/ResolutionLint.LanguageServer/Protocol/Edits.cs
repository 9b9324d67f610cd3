namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>An edit: a new text, or one with a place to fill in.</summary>
internal sealed record LspTextEdit(LspRange Range, string? NewText)
{
    public SnippetText? Snippet { get; init; }
}

/// <summary>A text with places to fill in, written as <c>${1:words}</c>.</summary>
internal sealed record SnippetText(string Value)
{
    public string Kind { get; } = "snippet";
}

/// <summary>Edits of several documents: by their addresses, or in order with their versions, as the client is able to take them.</summary>
internal sealed record WorkspaceEdit
{
    public IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>>? Changes { get; init; }

    public IReadOnlyList<DocumentChange>? DocumentChanges { get; init; }
}

/// <summary>Edits of one document, or the creation of a file, which has <c>kind</c> and <c>uri</c> only.</summary>
internal sealed record DocumentChange
{
    public string? Kind { get; init; }

    public string? Uri { get; init; }

    public CreateFileOptions? Options { get; init; }

    public OptionalVersionedIdentifier? TextDocument { get; init; }

    public IReadOnlyList<LspTextEdit>? Edits { get; init; }
}

internal sealed record CreateFileOptions(bool IgnoreIfExists);

/// <summary>A document; the version is null where the client does not have it open, and is written then too.</summary>
internal sealed record OptionalVersionedIdentifier(string Uri)
{
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}

/// <summary>Something that the client does; words alone where it has nothing to do.</summary>
internal sealed record LspCommand(string Title, string? Command = null)
{
    public IReadOnlyList<string>? Arguments { get; init; }
}

internal sealed record MarkupContent(string Kind, string Value)
{
    public const string Markdown = "markdown";
    public const string PlainText = "plaintext";
}
