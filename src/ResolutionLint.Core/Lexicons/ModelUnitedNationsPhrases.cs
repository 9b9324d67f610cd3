using System.Diagnostics.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace ResolutionLint.Core.Lexicons;

/// <summary>Openers that lists of Model United Nations print and adopted texts hardly know.</summary>
public sealed class ModelUnitedNationsPhrases
{
    private readonly Dictionary<string, Phrase[]> preambular;
    private readonly Dictionary<string, Phrase[]> operative;

    internal ModelUnitedNationsPhrases(YamlMappingNode root)
    {
        preambular = Table(root.Mapping("preambular"));
        operative = Table(root.Mapping("operative"));
    }

    /// <summary>The phrase with which a text begins, if it is one of them.</summary>
    /// <param name="text">The text of a paragraph.</param>
    /// <param name="form">The participle for the preamble, else the operative part is meant.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="instead">What adopted texts say; empty where that depends on the sentence.</param>
    public bool TryMatch(ReadOnlySpan<char> text, OpenerForm form, [NotNullWhen(true)] out string? phrase, out string instead)
    {
        var table = form == OpenerForm.Participle ? preambular : operative;

        if (table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(OpenerLexicon.FirstWord(text), out var candidates))
        {
            foreach (var (words, other) in candidates)
            {
                if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetter(text[words.Length])))
                {
                    (phrase, instead) = (words, other);
                    return true;
                }
            }
        }

        (phrase, instead) = (null, string.Empty);
        return false;
    }

    private static Dictionary<string, Phrase[]> Table(YamlMappingNode root) =>
        root.Children.Keys
            .Select(key => new Phrase(key.Text(), root.Children[key].Text()))
            .GroupBy(phrase => OpenerLexicon.FirstWord(phrase.Words).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private sealed record Phrase(string Words, string Instead);
}
