using System.Reflection;

namespace ResolutionLint.Rules;

/// <summary>The public address of the project, as the build knows it.</summary>
public static class ProjectAddress
{
    /// <summary>The address without a slash at the end.</summary>
    public static string Root { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "ProjectAddress").Value!;

    /// <summary>The address of a rule's page.</summary>
    /// <param name="path">The page's path under the rules folder, without extension: "punctuation/RL5001".</param>
    public static string PageOf(string path) => $"{Root}/blob/main/rules/{path}.md";
}
