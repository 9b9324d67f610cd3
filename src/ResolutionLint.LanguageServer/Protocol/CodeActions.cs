namespace ResolutionLint.LanguageServer.Protocol;

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LspRange Range)
{
    public CodeActionContext? Context { get; init; }
}

internal sealed record CodeActionContext
{
    /// <summary>The kinds that are wanted, with all below them; null for all.</summary>
    public IReadOnlyList<string>? Only { get; init; }
}

internal sealed record LspCodeAction(string Title, string Kind)
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll.resolutionlint";

    public IReadOnlyList<LspDiagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public LspCommand? Command { get; init; }
}

internal sealed record RulePageParams(string Rule);

/// <summary>A rule as its page explains it.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Content">The page in Markdown.</param>
internal sealed record RulePageResult(string Rule, string Title, string Content);
