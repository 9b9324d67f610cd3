using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;
using ResolutionLint.Core.Semantics;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Analysis;

/// <summary>
/// What one analysis of a draft leaves to the next: its lines and paragraphs as they were read, and what was found out about their words. An
/// edit in one paragraph has that one read and its words looked through again, and no other. One analysis at a time may use it; whoever still asks the
/// model of an earlier text meanwhile shares the facts, which several threads may ask, and not the memory.
/// </summary>
public sealed class DraftMemory
{
    private Dictionary<Type, Dictionary<string, TextFacts>> kept = [];

    /// <summary>The lines and paragraphs of the text.</summary>
    internal ReadingMemory Reading { get; } = new();

    /// <summary>What checks judge by, the same object as long as it stays the same.</summary>
    internal Basis? Latest { get; private set; }

    /// <summary>Gives the texts of a document what is known of them, and forgets the texts that it has no more.</summary>
    /// <param name="document">The document.</param>
    /// <param name="basis">What it is judged by. Where that has changed, nothing that is known counts.</param>
    internal void Enter(ResolutionDocument document, Basis basis)
    {
        if (!basis.Equals(Latest))
            (Latest, kept) = (basis, []);

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

    /// <summary>What words are judged by besides themselves.</summary>
    internal sealed record Basis(AnalyzerDriver Driver, DocumentOptions Options, Lexicon Lexicon, DocumentContext Context);
}
