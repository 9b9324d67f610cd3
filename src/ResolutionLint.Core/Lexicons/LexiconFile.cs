using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>A word list that an office keeps in a file of its own, in the layout of the built-in list of the same name. What cannot be read in it is left out.</summary>
public sealed class LexiconFile
{
    private LexiconFile(string name, YamlMappingNode root, ImmutableArray<LexiconFault> faults)
    {
        Name = name;
        Root = root;
        Faults = faults;
    }

    /// <summary>The names of the lists that can be added to; a file is called so, with the extension .yaml.</summary>
    public static IReadOnlyList<string> Names { get; } = ["bodies", "instruments", "acronyms", "states", "operative-verbs", "preambular-openings", "citing-organs"];

    /// <summary>The name of the list.</summary>
    public string Name { get; }

    /// <summary>What cannot be read.</summary>
    public ImmutableArray<LexiconFault> Faults { get; }

    /// <summary>What can be read.</summary>
    internal YamlMappingNode Root { get; }

    /// <summary>Reads a list. It never throws on what the text says.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="ArgumentException">No list has this name.</exception>
    public static LexiconFile Read(string name, string text)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
            throw new ArgumentException($"'{name}' is no word list: write one of {string.Join(", ", Names)}.", nameof(name));

        try
        {
            var yaml = YamlText.Load(new StringReader(text));

            return yaml.Documents switch
            {
                [] => new LexiconFile(name, [], []),
                [{ RootNode: YamlMappingNode root }, ..] => new LexiconFile(name, root, [.. LexiconChecker.Check(name, root), .. yaml.Documents.Skip(1).SelectMany(other => Dropped(other))]),
                [var other, ..] => Unreadable(name, "the file has to hold keys with values, as the built-in list does", other.RootNode.Start, other.RootNode.End),
            };
        }
        catch (YamlException exception)
        {
            return Unreadable(name, $"this is no YAML: {exception.Message.TrimEnd('.')}", exception.Start, exception.End);
        }
    }

    // An empty document behind "---" says nothing that could be lost.
    private static ImmutableArray<LexiconFault> Dropped(YamlDocument other) =>
        other.RootNode is YamlScalarNode { Value: null or "" }
            ? []
            : [FaultAt("a file holds one list: put what stands behind \"---\" into the keys above", other.RootNode.Start, other.RootNode.End)];

    private static LexiconFault FaultAt(string message, Mark start, Mark end) =>
        new(message, TextSpan.FromBounds((int)start.Index, (int)Math.Max(start.Index, end.Index)));

    private static LexiconFile Unreadable(string name, string message, Mark start, Mark end) =>
        new(name, [], [FaultAt(message, start, end)]);
}
