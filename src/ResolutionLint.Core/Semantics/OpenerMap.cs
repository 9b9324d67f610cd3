using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ResolutionLint.Core.Lexicons;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The opener of each paragraph that has one.</summary>
public sealed class OpenerMap
{
    private readonly Dictionary<TextNode, Opener> openers;
    private readonly OpenerLexicon lexicon;

    internal OpenerMap(Dictionary<TextNode, Opener> openers, ImmutableArray<OpenerRun> runs, OpenerLexicon lexicon)
    {
        this.openers = openers;
        this.lexicon = lexicon;
        Runs = runs;
    }

    /// <summary>
    /// The openers of paragraphs that follow each other in one part of a resolution, in order. A run ends with the preamble,
    /// the operative part or a section, at a heading, and at a paragraph without an opener that is known.
    /// </summary>
    public ImmutableArray<OpenerRun> Runs { get; }

    /// <summary>Finds the opener of a paragraph.</summary>
    /// <returns>False where the paragraph opens with no verb phrase that is known or looks like one.</returns>
    public bool TryGet(TextNode paragraph, [NotNullWhen(true)] out Opener? opener) =>
        openers.TryGetValue(paragraph, out opener);

    /// <summary>The opener that a paragraph would have if it had other words; null where they open with nothing like one.</summary>
    /// <param name="paragraph">The paragraph, which tells the form that is wanted.</param>
    /// <param name="words">The words. Spans of the result are offsets in them, in UTF-16 code units.</param>
    public OpenerPhrase? Imagine(TextNode paragraph, string words) => OpenerScanner.Scan(words, paragraph, lexicon);
}
