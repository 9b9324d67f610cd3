using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Which acronyms are names of their own, and what those of terms are short for.</summary>
public sealed class AcronymLexicon
{
    private readonly FrozenSet<string> names;
    private readonly FrozenDictionary<string, (string Singular, string Plural)> terms;

    /// <summary>Makes one of several lists. Where two say what an acronym is short for, the later one holds.</summary>
    internal AcronymLexicon(IEnumerable<YamlMappingNode> roots)
    {
        names = roots.SelectMany(root => root.Strings("names")).ToFrozenSet(StringComparer.Ordinal);
        terms = roots.SelectMany(root => root.Mapping("terms").Children)
            .Select(entry => KeyValuePair.Create(entry.Key.Text(), Read((YamlSequenceNode)entry.Value)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether edited texts use a word of capitals as a name, without any explanation.</summary>
    public bool IsName(string acronym) => names.Contains(acronym);

    /// <summary>What the acronym of a term is short for; null where it is not known.</summary>
    /// <param name="acronym">The acronym without an s of the plural.</param>
    /// <param name="isPlural">Whether the plural is wanted.</param>
    public string? TermOf(string acronym, bool isPlural) =>
        terms.TryGetValue(acronym, out var term) ? (isPlural ? term.Plural : term.Singular) : null;

    private static (string Singular, string Plural) Read(YamlSequenceNode forms) =>
        (forms[0].Text(), forms[1].Text());
}
