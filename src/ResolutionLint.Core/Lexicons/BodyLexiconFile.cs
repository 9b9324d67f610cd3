using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Reads the file of bodies.</summary>
internal static class BodyLexiconFile
{
    public static BodyLexiconSource Read(LexiconSource source)
    {
        var roots = source.Read("bodies");
        var root = roots[0];
        var heads = (YamlMappingNode)root.Children[new YamlScalarNode("heads")];

        return new BodyLexiconSource(
            [.. roots.SelectMany(list => list.Sequence("bodies")).OfType<YamlMappingNode>().Select(ReadBody)],
            [.. roots.SelectMany(list => list.Strings("similar"))],
            [.. heads.Strings("bodies")],
            [.. heads.Strings("instruments")],
            InstrumentTitles.Read(source.Read("instruments")));
    }

    private static Body ReadBody(YamlMappingNode node) => new()
    {
        Name = Required(node, "name"),
        Parent = node.Scalar("parent"),
        Acronym = node.Scalar("acronym"),
        ShortForms = [.. node.Strings("short")],
        Successor = node.Scalar("successor"),
        Names =
        [
            ReadName(node, BodyNameKind.Official),
            .. node.Strings("also").Select(text => new BodyName(text, BodyNameKind.Other)),
            .. node.Sequence("former").OfType<YamlMappingNode>().Select(former => ReadName(former, BodyNameKind.Former)),
        ],
    };

    private static BodyName ReadName(YamlMappingNode node, BodyNameKind kind) => new(Required(node, "name"), kind)
    {
        From = ReadDay(node.Scalar("from"), last: false),
        Until = ReadDay(node.Scalar("until"), last: true),
        ToleratedUntil = ReadDay(node.Scalar("tolerated_until"), last: true),
        IsCertain = node.Scalar("certain") != "false",
        IsHistorical = node.Scalar("historical") == "true",
    };

    /// <summary>A day from a year, a month or a day; the last day of the year or month where <paramref name="last"/> says so.</summary>
    private static DateOnly? ReadDay(string? text, bool last)
    {
        if (text is null)
            return null;

        var parts = text.Split('-');
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var month = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : last ? 12 : 1;
        var day = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : last ? DateTime.DaysInMonth(year, month) : 1;
        return new DateOnly(year, month, day);
    }

    private static string Required(YamlMappingNode node, string key) =>
        node.Scalar(key) ?? throw new InvalidOperationException($"An entry of the word list of bodies has no {key}.");
}
