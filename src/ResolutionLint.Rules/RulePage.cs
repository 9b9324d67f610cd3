using System.Reflection;
using ResolutionLint.Core.Diagnostics;

namespace ResolutionLint.Rules;

/// <summary>The pages that explain the rules, as they lie beside their YAML files.</summary>
public static class RulePage
{
    /// <summary>The page of a rule in Markdown; null where it has none.</summary>
    public static string? Read(RuleDescriptor rule)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"{rule.Descriptor.Category}/{rule.Id}.md");

        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
