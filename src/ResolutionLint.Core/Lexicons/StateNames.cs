using System.Globalization;
using ResolutionLint.Core.Text;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The names of States that drafts get wrong.</summary>
public sealed class StateNames
{
    private readonly Dictionary<string, StateName>.AlternateLookup<ReadOnlySpan<char>> byWrong;
    private readonly LiteralSearch wrong;
    private readonly int[] lengths;

    /// <summary>Makes one of several lists. Where two have the same wrong name, the later one holds.</summary>
    internal StateNames(IEnumerable<YamlMappingNode> roots)
    {
        var names = roots.SelectMany(root => root.Sequence("states")).OfType<YamlMappingNode>().Select(Read).ToList();
        var last = new Dictionary<string, StateName>(StringComparer.Ordinal);

        foreach (var name in names)
            last[name.Wrong] = name;

        byWrong = last.GetAlternateLookup<ReadOnlySpan<char>>();
        wrong = new LiteralSearch([.. names.Select(name => name.Wrong)]);
        lengths = [.. names.Select(name => name.Wrong.Length).Distinct().OrderDescending()];
    }

    /// <summary>Where the first wrong name stands at or behind an offset of a text; -1 where none does.</summary>
    public int IndexIn(LogicalText text, int from) => wrong.IndexIn(text, from);

    /// <summary>The longest wrong name at the beginning of a text; null where none begins there.</summary>
    public StateName? At(ReadOnlySpan<char> text)
    {
        foreach (var length in lengths)
        {
            if (length <= text.Length && byWrong.TryGetValue(text[..length], out var name))
                return name;
        }

        return null;
    }

    private static StateName Read(YamlMappingNode node) => new(Required(node, "wrong"), Required(node, "right"))
    {
        From = node.Scalar("from") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        DropsArticle = node.Scalar("article") == "drop",
        AddsArticle = node.Scalar("article") == "add",
        Unless = [.. node.Sequence("unless").Select(LexiconResource.Text)],
    };

    private static string Required(YamlMappingNode node, string key) =>
        node.Scalar(key) ?? throw new InvalidOperationException($"An entry of the word list of States has no {key}.");
}
