namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>The error codes of JSON-RPC, and those that the base protocol of language servers adds.</summary>
internal static class RpcErrorCodes
{
    /// <summary>The message is no JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message is JSON and no request, or comes at a time when none may come.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>Nobody answers this method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters are not those of the method.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The answer failed for a reason that lies on this side.</summary>
    public const int InternalError = -32603;

    /// <summary>A request came before the first one that has to.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>What was asked makes sense and cannot be done.</summary>
    public const int RequestFailed = -32803;

    /// <summary>The answer was given up on this side, and should be asked for again.</summary>
    public const int ServerCancelled = -32802;

    /// <summary>The document changed while the answer was on its way.</summary>
    public const int ContentModified = -32801;

    /// <summary>The asker took the request back.</summary>
    public const int RequestCancelled = -32800;
}
