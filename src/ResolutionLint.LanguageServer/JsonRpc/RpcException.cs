namespace ResolutionLint.LanguageServer.JsonRpc;

/// <summary>An answer that is an error, with one of <see cref="RpcErrorCodes"/>.</summary>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public int Code => code;
}
