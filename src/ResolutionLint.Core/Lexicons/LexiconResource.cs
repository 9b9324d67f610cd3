using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Reads the word lists that are built into the assembly.</summary>
internal static class LexiconResource
{
    /// <summary>The root mapping of a list.</summary>
    /// <param name="name">The name of its file without extension: "bodies".</param>
    /// <exception cref="InvalidOperationException">There is no such list, or it holds no mapping.</exception>
    public static YamlMappingNode Read(string name)
    {
        var resource = $"lexicon/{name}.yaml";
        using var reader = Open(resource);
        var yaml = new YamlStream();
        yaml.Load(reader);

        return yaml.Documents[0].RootNode as YamlMappingNode
            ?? throw new InvalidOperationException($"The word list {resource} has to be a mapping.");
    }

    /// <summary>The text of a list that is nothing but words.</summary>
    /// <param name="name">The name of its file without extension: "words/common".</param>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static string ReadText(string name)
    {
        using var reader = Open($"lexicon/{name}.txt");
        return reader.ReadToEnd();
    }

    /// <summary>The scalar under a key; null where the key is absent.</summary>
    public static string? Scalar(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode scalar ? scalar.Value : null;

    /// <summary>The mapping under a key; an empty one where the key is absent.</summary>
    public static YamlMappingNode Mapping(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlMappingNode mapping ? mapping : [];

    /// <summary>The sequence under a key; empty where the key is absent.</summary>
    public static IEnumerable<YamlNode> Sequence(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlSequenceNode sequence ? sequence.Children : [];

    /// <summary>The scalars of the sequence under a key; empty where the key is absent.</summary>
    public static IEnumerable<string> Strings(this YamlMappingNode node, string key) =>
        node.Sequence(key).OfType<YamlScalarNode>().Select(Text);

    /// <summary>The words of a scalar; empty where the node is none.</summary>
    public static string Text(this YamlNode node) => (node as YamlScalarNode)?.Value ?? string.Empty;

    private static StreamReader Open(string resource) =>
        new(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list {resource} is missing from the build."));
}
