using ResolutionLint.Core.Model;

namespace ResolutionLint.Rules.Form;

/// <summary>Pages cut from a volume: the last resolution on them stops where the page does.</summary>
internal static class Excerpt
{
    /// <summary>Whether the end of a resolution is missing: others before it have their closing lines, and it has none.</summary>
    public static bool IsCut(Resolution resolution) =>
        resolution.Parent is ResolutionDocument { Resolutions: [_, _, ..] all }
        && all[^1] == resolution
        && !HasClosingLines(resolution)
        && all.Any(HasClosingLines);

    private static bool HasClosingLines(Resolution resolution) => resolution.Children.Any(child => child is ClosingLine);
}
