using System.Text.Json;

namespace ResolutionLint.LanguageServer.Protocol;

internal sealed record InitializeParams
{
    /// <summary>The process that started this one; null where none did.</summary>
    public int? ProcessId { get; init; }

    public string? RootUri { get; init; }

    public string? RootPath { get; init; }

    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    public ClientCapabilities? Capabilities { get; init; }

    /// <summary>Whatever the client gives; what is no setting of ours must not keep the server from starting.</summary>
    public JsonElement InitializationOptions { get; init; }
}

internal sealed record WorkspaceFolder(string Uri, string? Name = null);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

/// <summary>A request or notification without parameters, or whose parameters do not matter.</summary>
internal sealed record NoParams;

/// <summary>A result that is always null.</summary>
internal sealed record NoResult;

internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method, RegistrationOptions RegisterOptions);

/// <summary>What is wanted of a method: the files of <c>didChangeWatchedFiles</c>, or the section of <c>didChangeConfiguration</c>.</summary>
internal sealed record RegistrationOptions
{
    public IReadOnlyList<FileWatcher>? Watchers { get; init; }

    public string? Section { get; init; }
}

internal sealed record FileWatcher(string GlobPattern);

internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

internal sealed record FileEvent(string Uri, int Type);

internal sealed record DidChangeFoldersParams(FoldersChange Event);

internal sealed record FoldersChange(IReadOnlyList<WorkspaceFolder>? Added = null, IReadOnlyList<WorkspaceFolder>? Removed = null);

/// <summary>Asks for settings of the client, a section an item.</summary>
internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

internal sealed record ConfigurationItem(string Section);

internal sealed record DidChangeConfigurationParams(JsonElement Settings = default);

internal sealed record LogMessageParams(int Type, string Message)
{
    public const int Error = 1;
    public const int Warning = 2;
}
