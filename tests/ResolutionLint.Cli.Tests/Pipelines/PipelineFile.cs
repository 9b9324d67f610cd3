using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Cli.Tests.Pipelines;

/// <summary>A file that tells a forge what to run, read as the forge reads it.</summary>
internal static class PipelineFile
{
    public static YamlNode Read(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, path))));
        return yaml.Documents[0].RootNode;
    }

    public static YamlNode? At(this YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node is YamlSequenceNode sequence ? sequence.Children : [];

    public static Dictionary<string, string> Entries(this YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children.ToDictionary(child => child.Key.Text(), child => child.Value.Text()) : [];

    public static string Text(this YamlNode? node) => (node as YamlScalarNode)?.Value ?? string.Empty;
}
