using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules.Tests.Guards;

/// <summary>The YAML file of a rule as it lies in the folder, read without the product's own reader.</summary>
internal sealed record RuleYaml(string Path, ImmutableDictionary<string, YamlNode> Entries)
{
    public static ImmutableArray<RuleYaml> All { get; } =
    [
        .. Directory.GetFiles(Repository.Rules, "RL*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read),
    ];

    public static ImmutableArray<RuleYaml> OfDrafting { get; } = [.. All.Where(yaml => !yaml.IsOfEngine)];

    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)!);

    public bool IsOfEngine => Folder == EngineRules.Category;

    public string Scalar(string key) => Entries.TryGetValue(key, out var node) ? ((YamlScalarNode)node).Value! : string.Empty;

    public IEnumerable<string> Keys(string key) =>
        Entries.TryGetValue(key, out var node) ? ((YamlMappingNode)node).Children.Keys.Select(name => ((YamlScalarNode)name).Value!) : [];

    private static RuleYaml Read(string path)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(path);
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;

        return new RuleYaml(path, root.Children.ToImmutableDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => pair.Value));
    }
}
