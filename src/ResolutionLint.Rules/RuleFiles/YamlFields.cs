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

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => Node(key) is not null;

    public YamlNode? Node(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>A key as it stands in the file; null where it is absent.</summary>
    public YamlNode? Key(string key) => node.Children.Keys.FirstOrDefault(name => name is YamlScalarNode { Value: { } text } && text == key);

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

    /// <summary>Notes in one which of some keys are missing that have to be there.</summary>
    /// <returns>Whether all are there.</returns>
    public bool Require(params string[] keys)
    {
        string[] missing = [.. keys.Where(key => !Has(key)).Select(key => $"'{key}'")];

        if (missing.Length > 0)
            Fault(null, missing is [var one] ? $"{one} is missing" : $"{string.Join(", ", missing[..^1])} and {missing[^1]} are missing");

        return missing.Length == 0;
    }

    /// <summary>The text under a key that <see cref="Require"/> asks for; empty where it is none.</summary>
    public string RequiredText(string key)
    {
        var text = Text(key);

        if (text is { Length: 0 })
            Fault(Node(key), $"'{key}' says nothing");

        return text ?? string.Empty;
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

        Fault(Node(key), $"'{key}' has to be a whole number, from 0 on");
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
