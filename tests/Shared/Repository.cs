using System.Runtime.CompilerServices;

namespace ResolutionLint.Tests;

/// <summary>Where things lie in this checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Fixtures { get; } = At("tests", "fixtures");

    public static string Rules { get; } = At("rules");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
