namespace ResolutionLint.LanguageServer.Protocol;

/// <summary>What the client sets for the server, as <c>initializationOptions</c> or as its settings of the section <c>resolutionlint</c>.</summary>
internal sealed record ServerSettings
{
    /// <summary>The section of the client's settings.</summary>
    public const string Section = "resolutionlint";

    /// <summary>How findings reach the client, <c>push</c> or <c>pull</c>; where nothing is said, pull for a client that can.</summary>
    public string? Diagnostics { get; init; }

    /// <summary>Whether cited resolutions show when they were adopted, or their titles.</summary>
    public bool InlayHints { get; init; }

    /// <summary>The commands of the client that the server may have actions run.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];

    /// <summary>Further files that may hold drafts, as patterns.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Whether paragraphs show how many citations they hold.</summary>
    public bool CodeLens { get; init; }
}
