using ResolutionLint.Core.Configuration;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Notices when folders, or the files that settings depend on, change.</summary>
internal sealed class WorkspaceWatch(
    WorkspaceFolders folders, WorkspaceConfiguration configuration, DiagnosticChannel channel, Settings settings, RpcClient client) : ICapability
{
    private bool canWatch;

    public void Register(RpcHandlers handlers)
    {
        handlers.OnNotification("initialized", ProtocolJson.Default.NoParams, _ => Watch());
        handlers.OnNotification("workspace/didChangeWatchedFiles", ProtocolJson.Default.DidChangeWatchedFilesParams, Follow);
        handlers.OnNotification("workspace/didChangeWorkspaceFolders", ProtocolJson.Default.DidChangeFoldersParams, changed =>
        {
            folders.Change(changed.Event);
            configuration.Reset();
        });
        handlers.OnNotification("textDocument/didSave", ProtocolJson.Default.DidSaveParams, saved => Follow(saved.TextDocument.Uri));
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.Workspace = new WorkspaceOptions(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true));
        canWatch = client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration ?? false;
    }

    private void Watch()
    {
        if (!canWatch)
            return;

        var drafts = new DraftPatterns(settings.Current.Files).Globs.Select(glob => new FileWatcher(glob));
        FileWatcher[] watchers = [new($"**/{ConfigurationProvider.FileName}"), new("**/*.{yaml,yml}"), .. drafts];
        var registration = new Registration("watch", "workspace/didChangeWatchedFiles", new RegistrationOptions { Watchers = watchers });
        _ = client.RequestAsync(
            "client/registerCapability", new RegistrationParams([registration]), ProtocolJson.Default.RegistrationParams, CancellationToken.None);
    }

    private void Follow(DidChangeWatchedFilesParams changed)
    {
        if (changed.Changes.Any(change => Matters(change.Uri)))
            configuration.Reset();
        else
            channel.Refresh();
    }

    /// <summary>A client that cannot watch files tells at least what it saves.</summary>
    private void Follow(string saved)
    {
        if (Matters(saved))
            configuration.Reset();
    }

    private bool Matters(string uri) => DocumentAddress.ToPath(uri) is { } path && configuration.DependsOn(path);
}
