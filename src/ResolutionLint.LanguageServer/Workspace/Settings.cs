using System.Text.Json;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>What the client has set, key by key: what it does not name stays as it was, and what makes no sense is passed over.</summary>
internal sealed class Settings(ClientLog log)
{
    /// <summary>The settings were changed while the server ran.</summary>
    public event Action? Changed;

    public ServerSettings Current { get; private set; } = new();

    /// <summary>Takes what the client gives at the start.</summary>
    public void Initialize(JsonElement given)
    {
        if (given.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return;

        if (given.ValueKind != JsonValueKind.Object)
        {
            log.Ignored("The initializationOptions are no object and were passed over.");
            return;
        }

        Current = Merged(given) with { Diagnostics = Word(given, "diagnostics") ?? Current.Diagnostics, Commands = Words(given, "commands"), Files = Words(given, "files") };
    }

    /// <summary>
    /// Takes settings as clients send them: a section named after the product, or its content alone. How findings travel,
    /// what commands there are and which files are drafts was agreed on at the start.
    /// </summary>
    public void Read(JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object)
            return;

        var section = given.TryGetProperty(ServerSettings.Section, out var own) ? own : given;

        if (section.ValueKind != JsonValueKind.Object)
            return;

        var next = Merged(section);

        if (next == Current)
            return;

        Current = next;
        Changed?.Invoke();
    }

    private ServerSettings Merged(JsonElement section) => Current with
    {
        InlayHints = Flag(section, "inlayHints") ?? Current.InlayHints,
        CodeLens = Flag(section, "codeLens") ?? Current.CodeLens,
    };

    private bool? Flag(JsonElement section, string key)
    {
        if (!section.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();

        return Ignored<bool?>(key, "true or false");
    }

    private string? Word(JsonElement section, string key)
    {
        if (!section.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;

        return value.ValueKind == JsonValueKind.String ? value.GetString() : Ignored<string>(key, "a word");
    }

    private string[] Words(JsonElement section, string key)
    {
        if (!section.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];

        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : Ignored<string[]>(key, "a list of words") ?? [];
    }

    private T? Ignored<T>(string key, string expected)
    {
        log.Ignored($"The setting {key} was passed over: {expected} is expected.");
        return default;
    }
}
