using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>Tells the client what went wrong on this side, for its log.</summary>
internal sealed class ClientLog(RpcClient client)
{
    public void Failed(string what, Exception exception) => client.Notify(
        "window/logMessage", new LogMessageParams(LogMessageParams.Error, $"{what} failed: {exception}"), ProtocolJson.Default.LogMessageParams);

    /// <summary>Something was passed over.</summary>
    public void Ignored(string what) =>
        client.Notify("window/logMessage", new LogMessageParams(LogMessageParams.Warning, what), ProtocolJson.Default.LogMessageParams);
}
