namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>Tokens, five numbers each: lines and characters from the one before, length, type, modifiers.</summary>
internal sealed record SemanticTokensResult(IReadOnlyList<int> Data);

internal sealed record CompletionListResult(bool IsIncomplete, IReadOnlyList<LspCompletionItem> Items);

internal sealed record LspCompletionItem(string Label, int Kind)
{
    public string? Detail { get; init; }

    /// <summary>What the client sorts by.</summary>
    public string? SortText { get; init; }

    /// <summary>What the client compares with what was typed, where that is not the label.</summary>
    public string? FilterText { get; init; }

    /// <summary>2 where the text has places to fill in.</summary>
    public int? InsertTextFormat { get; init; }

    public LspTextEdit? TextEdit { get; init; }
}

/// <summary>The kinds of proposal that clients have pictures for.</summary>
internal static class CompletionKinds
{
    public const int Module = 9;
    public const int Value = 12;
    public const int Keyword = 14;
    public const int Snippet = 15;
}

internal sealed record LspInlayHint(LspPosition Position, string Label)
{
    public bool PaddingLeft { get; init; }

    public string? Tooltip { get; init; }
}

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, LspPosition Position, string NewName);

internal sealed record PrepareRenameResult(LspRange Range, string Placeholder);

internal sealed record LspCodeLens(LspRange Range, LspCommand Command);
