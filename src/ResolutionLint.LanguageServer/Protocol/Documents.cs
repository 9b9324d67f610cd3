namespace ResolutionLint.LanguageServer.Protocol;

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

internal sealed record TextDocumentItem(string Uri, int Version, string Text, string? LanguageId = null);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidCloseParams(TextDocumentIdentifier TextDocument);

internal sealed record DidSaveParams(TextDocumentIdentifier TextDocument);

internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>One edit; without a range, the whole new text.</summary>
internal sealed record ContentChange(string Text, LspRange? Range = null);

/// <summary>What asks about a whole document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>What asks about a place in a document.</summary>
internal sealed record DocumentPositionParams(TextDocumentIdentifier TextDocument, LspPosition Position);

/// <summary>What asks about a stretch of a document.</summary>
internal sealed record DocumentRangeParams(TextDocumentIdentifier TextDocument, LspRange Range);
