using System.Text.Json;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What the client has set.</summary>
internal sealed class Settings
{
    /// <summary>The settings were changed while the server ran.</summary>
    public event Action? Changed;

    public ServerSettings Current { get; private set; } = new();

    public void Initialize(ServerSettings? given) => Current = given ?? Current;

    /// <summary>Takes settings as clients send them: a section named after the product, or its content alone. Anything else changes nothing.</summary>
    public void Read(JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object)
            return;

        var section = given.TryGetProperty(ServerSettings.Section, out var own) ? own : given;

        if (section.ValueKind != JsonValueKind.Object || section.Deserialize(ProtocolJson.Default.ServerSettings) is not { } settings)
            return;

        // How findings travel was agreed on at the start.
        Current = settings with { Diagnostics = Current.Diagnostics };
        Changed?.Invoke();
    }
}
