using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Which acronyms are names of their own, and what those of terms are short for.</summary>
public sealed class AcronymLexicon
{
    private readonly FrozenSet<string> names;
    private readonly FrozenDictionary<string, (string Singular, string Plural)> terms;

    internal AcronymLexicon(YamlMappingNode root)
    {
        names = root.Strings("names").ToFrozenSet(StringComparer.Ordinal);
        terms = root.Mapping("terms").Children.ToFrozenDictionary(
            entry => ((YamlScalarNode)entry.Key).Value ?? string.Empty,
            entry => Read((YamlSequenceNode)entry.Value),
            StringComparer.Ordinal);
    }

    /// <summary>Whether edited texts use a word of capitals as a name, without any explanation.</summary>
    public bool IsName(string acronym) => names.Contains(acronym);

    /// <summary>What the acronym of a term is short for; null where it is not known.</summary>
    /// <param name="acronym">The acronym without an s of the plural.</param>
    /// <param name="isPlural">Whether the plural is wanted.</param>
    public string? TermOf(string acronym, bool isPlural) =>
        terms.TryGetValue(acronym, out var term) ? (isPlural ? term.Plural : term.Singular) : null;

    private static (string Singular, string Plural) Read(YamlSequenceNode forms) =>
        (((YamlScalarNode)forms[0]).Value ?? string.Empty, ((YamlScalarNode)forms[1]).Value ?? string.Empty);
}
