using System.Text.Json;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Takes the settings of the client: asks for its section where it answers, at the start and when they change, and takes what it sends.</summary>
internal sealed class ClientSettings(Settings settings, RpcClient client) : ICapability
{
    private bool canAsk;
    private bool canRegister;

    public void Register(RpcHandlers handlers)
    {
        handlers.OnNotification("initialized", ProtocolJson.Default.NoParams, _ => Begin());
        handlers.OnNotification("workspace/didChangeConfiguration", ProtocolJson.Default.DidChangeConfigurationParams, changed => Follow(changed.Settings));
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        canAsk = client.Workspace?.Configuration ?? false;
        canRegister = client.Workspace?.DidChangeConfiguration?.DynamicRegistration ?? false;
    }

    private void Begin()
    {
        if (canRegister)
        {
            // A client that is asked need not send them as well.
            var options = new RegistrationOptions { Section = canAsk ? null : ServerSettings.Section };
            var registration = new Registration("settings", "workspace/didChangeConfiguration", options);
            _ = client.RequestAsync(
                "client/registerCapability", new RegistrationParams([registration]), ProtocolJson.Default.RegistrationParams, CancellationToken.None);
        }

        if (canAsk)
            _ = AskAsync();
    }

    private void Follow(JsonElement given)
    {
        if (canAsk)
            _ = AskAsync();
        else
            settings.Read(given);
    }

    private async Task AskAsync()
    {
        try
        {
            var answer = await client.RequestAsync(
                "workspace/configuration", new ConfigurationParams([new ConfigurationItem(ServerSettings.Section)]), ProtocolJson.Default.ConfigurationParams, CancellationToken.None).ConfigureAwait(false);

            if (answer.ValueKind == JsonValueKind.Array && answer.GetArrayLength() > 0)
                settings.Read(answer[0]);
        }
        catch (RpcException)
        {
            // A client that refuses leaves its settings as they are.
        }
    }
}
