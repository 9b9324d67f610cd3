using Microsoft.CodeAnalysis;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Semantics;

namespace ResolutionLint.Cli.Reviewing;

/// <summary>What the user asks of <c>reslint review</c>.</summary>
/// <param name="Path">The document.</param>
/// <param name="Output">Where the reviewed copy goes.</param>
internal sealed record ReviewRequest(string Path, string Output)
{
    /// <summary>Whether the copy is to have comments and no tracked changes.</summary>
    public bool CommentsOnly { get; init; }

    /// <summary>The least severity that is commented on.</summary>
    public DiagnosticSeverity Least { get; init; } = DiagnosticSeverity.Info;

    public string? Organ { get; init; }

    public DateOnly? Date { get; init; }

    public DraftStage? Stage { get; init; }

    /// <summary>The plug-ins to load.</summary>
    public IReadOnlyList<string> Analyzers { get; init; } = [];

    /// <summary>Configuration with what the command line says over it.</summary>
    public DocumentOptions Override(DocumentOptions configured) => configured with
    {
        Organ = Organ ?? configured.Organ,
        Date = Date ?? configured.Date,
        Stage = Stage ?? configured.Stage,
    };
}
