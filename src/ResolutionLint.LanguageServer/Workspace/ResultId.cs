using System.Security.Cryptography;
using System.Text.Json;
using ResolutionLint.LanguageServer.Protocol;

namespace ResolutionLint.LanguageServer.Workspace;

/// <summary>The name of a set of findings. It is made of the findings themselves, so nothing has to be remembered to know it again.</summary>
internal static class ResultId
{
    public static string Of(IReadOnlyList<LspDiagnostic> diagnostics)
    {
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(diagnostics, ProtocolJson.Default.IReadOnlyListLspDiagnostic));
        return Convert.ToHexStringLower(hash.AsSpan(0, 12));
    }
}
