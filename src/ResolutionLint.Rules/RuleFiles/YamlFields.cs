using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Rules.RuleFiles;

/// <summary>Reads the fields of a mapping and notes what is wrong with them, each fault at its own place.</summary>
internal sealed class YamlFields(YamlMappingNode node, List<RuleFileFault> faults)
{
    /// <summary>The place of a node in the file.</summary>
    public static TextSpan PlaceOf(YamlNode node) => TextSpan.FromBounds((int)node.Start.Index, (int)Math.Max(node.Start.Index, node.End.Index));

    /// <summary>Notes a fault.</summary>
    public void Fault(YamlNode? at, string message) => faults.Add(new RuleFileFault(message, PlaceOf(at ?? FirstKey())));

    /// <summary>Notes every key that is not known.</summary>
    public void Allow(params string[] known)
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;

            if (!known.Contains(name, StringComparer.Ordinal))
                Fault(key, $"'{name}' is no key here; {NearMiss.Advice(name, known)}");
        }
    }

    public bool Has(string key) => Node(key) is not null;

    public YamlNode? Node(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The text under a key; null where the key is absent.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } value)
            return null;

        if (value is YamlScalarNode { Value: { } text })
            return text;

        Fault(value, $"'{key}' has to be one text");
        return null;
    }

    /// <summary>The text under a key that has to be there; empty where it is not.</summary>
    public string RequiredText(string key)
    {
        if (Text(key) is { Length: > 0 } text)
            return text;

        if (Node(key) is null or YamlScalarNode)
            Fault(Node(key), $"'{key}' is missing");

        return string.Empty;
    }

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public IEnumerable<YamlScalarNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlScalarNode one:
                return [one];
            case YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode):
                return list.Children.Cast<YamlScalarNode>();
            case var other:
                Fault(other, $"'{key}' has to be a list of texts");
                return [];
        }
    }

    /// <summary>The keys and values of a mapping under a key.</summary>
    public IEnumerable<YamlPair> Pairs(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlMappingNode mapping when mapping.Children.Keys.All(name => name is YamlScalarNode):
                return PairsOf(mapping);
            case var other:
                Fault(other, $"'{key}' has to hold keys with values");
                return [];
        }
    }

    private static IEnumerable<YamlPair> PairsOf(YamlMappingNode mapping)
    {
        foreach (var pair in mapping.Children)
            yield return new YamlPair((YamlScalarNode)pair.Key, pair.Value);
    }

    /// <summary>The fields of another mapping of the same file.</summary>
    public YamlFields Of(YamlMappingNode other) => new(other, faults);

    /// <summary>The fields of a mapping under a key; null where there is none.</summary>
    public YamlFields? Fields(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return new YamlFields(mapping, faults);
            case var other:
                Fault(other, $"'{key}' has to hold keys with values");
                return null;
        }
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } word)
            return false;

        if (word is not ("true" or "false"))
            Fault(Node(key), $"'{key}' is true or false");

        return word == "true";
    }

    public int? Number(string key)
    {
        if (Text(key) is not { } figures)
            return null;

        if (int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;

        Fault(Node(key), $"'{key}' has to be a number");
        return null;
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } written)
            return null;

        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        Fault(Node(key), $"'{key}' has to be a day, written as 2005-09-13");
        return null;
    }

    private YamlNode FirstKey() => node.Children.Count > 0 ? node.Children[0].Key : node;
}
