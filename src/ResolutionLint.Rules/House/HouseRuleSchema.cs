using System.Reflection;

namespace ResolutionLint.Rules.House;

/// <summary>The JSON schema of house rules, with which editors complete and check them.</summary>
public static class HouseRuleSchema
{
    private const string Name = "rule.schema.json";

    /// <summary>The text of the schema.</summary>
    public static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"{Name} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
