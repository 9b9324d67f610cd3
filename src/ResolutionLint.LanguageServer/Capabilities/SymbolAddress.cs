namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Where a document can be read by everybody.</summary>
internal static class SymbolAddress
{
    private const string Root = "https://docs.un.org/en/";

    /// <summary>The address of a document.</summary>
    /// <param name="symbol">Its symbol: A/RES/57/173, S/RES/1373 (2001).</param>
    public static string Of(string symbol) =>
        Root + string.Join('/', symbol.Replace(" ", string.Empty, StringComparison.Ordinal).Split('/').Select(Uri.EscapeDataString));
}
