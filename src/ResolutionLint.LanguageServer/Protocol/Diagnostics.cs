using System.Text.Json;

namespace ResolutionLint.LanguageServer.Protocol;

internal sealed record LspDiagnostic
{
    public required LspRange Range { get; init; }

    /// <summary>1 error, 2 warning, 3 information, 4 hint.</summary>
    public int Severity { get; init; }

    /// <summary>The id of the rule. A number where another server reports.</summary>
    public JsonElement? Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string? Source { get; init; }

    public required string Message { get; init; }

    public IReadOnlyList<int>? Tags { get; init; }

    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }

    public DiagnosticData? Data { get; init; }
}

internal sealed record CodeDescription(string Href);

internal sealed record RelatedInformation(LspLocation Location, string Message);

/// <summary>What a client can know of the rule without its page.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Category">Its category.</param>
/// <param name="Fix">none, safe or unsafe: what can be done about this finding.</param>
internal sealed record DiagnosticData(string? Slug = null, string? Category = null, string? Fix = null);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<LspDiagnostic> Diagnostics);

internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument)
{
    public string? PreviousResultId { get; init; }
}

internal sealed record WorkspaceDiagnosticParams
{
    public IReadOnlyList<PreviousResultId>? PreviousResultIds { get; init; }

    public JsonElement? WorkDoneToken { get; init; }

    public JsonElement? PartialResultToken { get; init; }
}

internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The findings of one document, <c>full</c> or <c>unchanged</c>.</summary>
internal record DocumentDiagnosticReport
{
    public const string Full = "full";
    public const string Unchanged = "unchanged";

    public required string Kind { get; init; }

    public string? ResultId { get; init; }

    /// <summary>The findings; null where nothing has changed.</summary>
    public IReadOnlyList<LspDiagnostic>? Items { get; init; }
}

internal sealed record WorkspaceDocumentReport : DocumentDiagnosticReport
{
    public required string Uri { get; init; }

    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}

internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentReport> Items);

internal sealed record PartialDiagnosticsParams(JsonElement Token, WorkspaceDiagnosticReport Value);

internal sealed record WorkDoneCreateParams(JsonElement Token);

internal sealed record WorkDoneParams(JsonElement Token, WorkDone Value);

internal sealed record WorkDone(string Kind)
{
    public string? Title { get; init; }

    public string? Message { get; init; }

    public int? Percentage { get; init; }
}
