using System.Reflection;

namespace ResolutionLint.LanguageServer;

/// <summary>The version of the product.</summary>
internal static class ServerVersion
{
    public static string Current { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
