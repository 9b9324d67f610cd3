using System.Collections.Immutable;
using ResolutionLint.Word.Markup;

namespace ResolutionLint.Word.Numbering;

/// <summary>The lists that a document defines, as <c>numbering.xml</c> has them.</summary>
internal sealed class NumberingDefinitions
{
    private readonly Dictionary<int, NumberingList> lists = [];

    /// <summary>Reads the lists.</summary>
    /// <param name="numbering">The root of the part; null where the document has none.</param>
    public NumberingDefinitions(MarkupElement? numbering)
    {
        if (numbering is null)
            return;

        var definitions = DefinitionsIn(numbering);

        foreach (var list in numbering.Each("num"))
        {
            if (list.AttributeNumber("numId") is { } id && list.Number("abstractNumId") is { } counter && definitions.TryGetValue(counter, out var definition))
                lists[id] = ListOf(id, definition, list);
        }
    }

    /// <summary>A list; null where no list has the number, as 0, which takes paragraphs out of lists.</summary>
    public NumberingList? this[int id] => lists.GetValueOrDefault(id);

    // A definition that only names a style of lists stands for the one that is named by it.
    private static Dictionary<int, (int Counter, ImmutableArray<NumberingLevel> Levels)> DefinitionsIn(MarkupElement numbering)
    {
        var definitions = new Dictionary<int, (int, ImmutableArray<NumberingLevel>)>();
        var styles = new Dictionary<string, (int, ImmutableArray<NumberingLevel>)>(StringComparer.Ordinal);
        var links = new List<(int Id, string Style)>();

        foreach (var element in numbering.Each("abstractNum"))
        {
            if (element.AttributeNumber("abstractNumId") is not { } id)
                continue;

            definitions[id] = (id, LevelsIn(element));

            if (element.Value("styleLink") is { } style)
                styles[style] = definitions[id];
            else if (element.Value("numStyleLink") is { } link)
                links.Add((id, link));
        }

        foreach (var (id, style) in links)
            definitions[id] = styles.GetValueOrDefault(style, definitions[id]);

        return definitions;
    }

    private static ImmutableArray<NumberingLevel> LevelsIn(MarkupElement definition)
    {
        var levels = Enumerable.Repeat(NumberingLevel.Undefined, NumberingLevel.Count).ToArray();

        foreach (var element in definition.Each("lvl"))
        {
            if (LevelNumberOf(element) is { } level)
                levels[level] = LevelOf(element);
        }

        return [.. levels];
    }

    private static NumberingList ListOf(int id, (int Counter, ImmutableArray<NumberingLevel> Levels) definition, MarkupElement list)
    {
        var levels = definition.Levels.ToBuilder();
        var restarts = new int?[NumberingLevel.Count];

        foreach (var change in list.Each("lvlOverride"))
        {
            if (LevelNumberOf(change) is not { } level)
                continue;

            restarts[level] = change.Number("startOverride");

            if (change.Child("lvl") is { } own)
                levels[level] = LevelOf(own);
        }

        return new NumberingList(id, definition.Counter, levels.MoveToImmutable(), [.. restarts]);
    }

    private static int? LevelNumberOf(MarkupElement element) =>
        element.AttributeNumber("ilvl") is >= 0 and < NumberingLevel.Count and var level ? level : null;

    private static NumberingLevel LevelOf(MarkupElement level) => new(
        level.Number("start") ?? 0,
        level.Value("numFmt") ?? NumberFormat.Decimal,
        Bounded(level.Value("lvlText") ?? string.Empty),
        SuffixOf(level.Value("suff")),
        level.Number("lvlRestart"),
        level.IsOn("isLgl") ?? false,
        level.Value("pStyle"));

    // Every item of the list shows it.
    private static string Bounded(string text) => text.Length > NumberingLevel.MaxLength ? text[..NumberingLevel.MaxLength] : text;

    private static string SuffixOf(string? name) => name switch
    {
        "nothing" => string.Empty,
        "space" => " ",
        _ => "\t",
    };
}
