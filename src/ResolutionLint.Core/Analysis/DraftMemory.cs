using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Analysis;

/// <summary>
/// What one analysis of a draft leaves to the next: what was found out about the words of its paragraphs. An edit in one paragraph
/// has the words of that one looked through again, and those of no other. One analysis at a time may use it.
/// </summary>
public sealed class DraftMemory
{
    private Dictionary<Type, Dictionary<string, TextFacts>> kept = [];
    private Basis? basis;

    /// <summary>Gives the texts of a document what is known of them, and forgets the texts that it has no more.</summary>
    internal void Enter(ResolutionDocument document)
    {
        var next = new Dictionary<Type, Dictionary<string, TextFacts>>();

        foreach (var node in TextNodes.All(document))
        {
            var type = node.GetType();

            if (!next.TryGetValue(type, out var texts))
                next[type] = texts = new Dictionary<string, TextFacts>(StringComparer.Ordinal);

            var words = node.Text.Text;

            if (!texts.TryGetValue(words, out var facts))
                texts[words] = facts = kept.GetValueOrDefault(type)?.GetValueOrDefault(words) ?? node.Text.Facts;

            node.Text.Facts = facts;
        }

        kept = next;
    }

    /// <summary>What checks judge by, the same object as long as it stays the same.</summary>
    internal object BasisOf(AnalyzerDriver driver, DocumentOptions options, DocumentSemantics semantics)
    {
        var current = new Basis(driver, options, semantics.Lexicon, semantics.Context);
        return basis = basis is not null && basis.Equals(current) ? basis : current;
    }

    private sealed record Basis(AnalyzerDriver Driver, DocumentOptions Options, Lexicons.Lexicon Lexicon, DocumentContext Context);
}
