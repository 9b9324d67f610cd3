using System.Reflection;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>The rule files that are built into the assembly. Each is read when its rule is first asked for.</summary>
internal static class BuiltInRuleFiles
{
    private const string Extension = ".yaml";

    private static readonly Assembly Home = typeof(BuiltInRuleFiles).Assembly;

    // Both names of a file, "RL5001" and "punctuation/RL5001.yaml", are known without reading it.
    private static readonly Lazy<Dictionary<string, string>> Resources = new(() =>
        Home.GetManifestResourceNames().Where(IsRule).ToDictionary(IdOf, StringComparer.OrdinalIgnoreCase));

    /// <summary>The ids of all rules, in order.</summary>
    public static IEnumerable<string> Ids => Resources.Value.Keys.Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of the rules that have a pattern and no code.</summary>
    public static IEnumerable<string> IdsWithPattern => Ids.Where(id => HasPattern(Resources.Value[id]));

    public static bool Contains(string id) => Resources.Value.ContainsKey(id);

    /// <summary>What the file of a rule says.</summary>
    /// <exception cref="InvalidOperationException">Something is wrong with the file.</exception>
    public static RuleDefinition Read(string id)
    {
        var resource = Resources.Value[id];
        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!);
        var definition = RuleReader.Read(reader, resource[..resource.IndexOf('/', StringComparison.Ordinal)], ProjectAddress.PageOf(resource[..^Extension.Length]));

        return definition.Faults is [var fault, ..]
            ? throw new InvalidOperationException($"{resource}, offset {fault.Span.Start}: {fault.Message}.")
            : definition;
    }

    // Looking for the key is a hundred times faster than reading all files for it.
    private static bool HasPattern(string resource)
    {
        using var stream = Home.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf("\npattern:"u8) >= 0;
    }

    private static bool IsRule(string resource)
    {
        var file = Path.GetFileName(resource.AsSpan());
        return file.StartsWith("RL", StringComparison.Ordinal) && file.EndsWith(Extension, StringComparison.Ordinal);
    }

    private static string IdOf(string resource) => Path.GetFileNameWithoutExtension(resource);
}
