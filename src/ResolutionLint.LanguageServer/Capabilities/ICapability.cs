using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>One thing that the server can do.</summary>
internal interface ICapability
{
    /// <summary>Takes on its methods, before the first message.</summary>
    void Register(RpcHandlers handlers);

    /// <summary>Says what it can do, once it is known what the client can.</summary>
    void Announce(ServerCapabilities server, ClientCapabilities client);
}
