using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>The bodies whose texts are cited by number, found by the names they go by before or after a number.</summary>
internal sealed class CitingOrgans
{
    private readonly ImmutableArray<CitingOrganName> names;

    public CitingOrgans(IEnumerable<YamlMappingNode> roots) =>
        names = [.. roots.SelectMany(root => root.Sequence("organs")).Cast<YamlMappingNode>().SelectMany(NamesOf).OrderByDescending(name => name.Text.Length)];

    /// <summary>The organ of a full name; null where none has it.</summary>
    public CitingOrgan? Find(string? name)
    {
        foreach (var candidate in names)
        {
            if (candidate.Text.Equals(name, StringComparison.OrdinalIgnoreCase))
                return candidate.Organ;
        }

        return null;
    }

    /// <summary>The organ whose symbols begin in a way; null where none do.</summary>
    public CitingOrgan? FindBySymbol(string prefix)
    {
        foreach (var candidate in names)
        {
            if (candidate.Organ.Symbol == prefix)
                return candidate.Organ;
        }

        return null;
    }

    /// <summary>The longest name with which a stretch of text ends, at the beginning of a word.</summary>
    public CitingOrganName? FindAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var name in names)
        {
            if (text.EndsWith(name.Text, name.Comparison) && IsWordStart(text, text.Length - name.Text.Length))
                return name;
        }

        return null;
    }

    /// <summary>The longest name with which a stretch of text begins, up to the end of a word.</summary>
    public CitingOrganName? FindAtStart(ReadOnlySpan<char> text)
    {
        foreach (var name in names)
        {
            if (text.StartsWith(name.Text, name.Comparison) && (text.Length == name.Text.Length || !char.IsLetter(text[name.Text.Length])))
                return name;
        }

        return null;
    }

    /// <summary>The name that stands last in a stretch of text; full names only.</summary>
    /// <returns>The name and the offset behind it; null where there is none.</returns>
    public (CitingOrgan Organ, int End)? FindLast(ReadOnlySpan<char> text)
    {
        (CitingOrgan Organ, int End)? last = null;

        foreach (var name in names)
        {
            var start = name.IsAbbreviation ? -1 : text.LastIndexOf(name.Text, StringComparison.Ordinal);

            if (start >= 0 && start + name.Text.Length > (last?.End ?? 0) && IsWordStart(text, start))
                last = (name.Organ, start + name.Text.Length);
        }

        return last;
    }

    private static bool IsWordStart(ReadOnlySpan<char> text, int index) =>
        index == 0 || !(char.IsLetterOrDigit(text[index - 1]) || text[index - 1] is '-' or '/');

    private static IEnumerable<CitingOrganName> NamesOf(YamlMappingNode entry)
    {
        var organ = new CitingOrgan(
            entry.Scalar("name") ?? string.Empty, entry.Scalar("symbol"), entry.Scalar("template"), [.. entry.Strings("forms")]);

        yield return new CitingOrganName(organ.Name, organ, IsAbbreviation: false);

        foreach (var name in entry.Strings("short"))
            yield return new CitingOrganName(name, organ, IsAbbreviation: false);

        foreach (var name in entry.Strings("abbreviations"))
            yield return new CitingOrganName(name, organ, IsAbbreviation: true);
    }
}
