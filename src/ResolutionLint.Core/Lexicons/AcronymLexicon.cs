using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Which acronyms are names of their own, and what those of terms are short for.</summary>
public sealed class AcronymLexicon
{
    private readonly FrozenSet<string> names;
    private readonly FrozenDictionary<string, Term> terms;

    /// <summary>Makes one of several lists. Where two say what an acronym is short for, the later one holds.</summary>
    internal AcronymLexicon(IEnumerable<YamlMappingNode> roots)
    {
        names = roots.SelectMany(root => root.Strings("names")).ToFrozenSet(StringComparer.Ordinal);
        var forms = new Dictionary<string, Term>(StringComparer.Ordinal);

        foreach (var root in roots)
        {
            foreach (var (acronym, term) in root.Mapping("terms").Children)
                forms[acronym.Text()] = new Term(((YamlSequenceNode)term)[0].Text(), ((YamlSequenceNode)term)[1].Text());
        }

        terms = forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whether edited texts use a word of capitals as a name, without any explanation.</summary>
    public bool IsName(string acronym) => names.Contains(acronym);

    /// <summary>What the acronym of a term is short for; null where it is not known.</summary>
    /// <param name="acronym">The acronym without an s of the plural.</param>
    /// <param name="isPlural">Whether the plural is wanted.</param>
    public string? TermOf(string acronym, bool isPlural) =>
        terms.TryGetValue(acronym, out var term) ? (isPlural ? term.Plural : term.Singular) : null;

    private sealed record Term(string Singular, string Plural);
}
