using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The opener of each paragraph that has one.</summary>
public sealed class OpenerMap
{
    private readonly Dictionary<TextNode, Opener> openers;

    internal OpenerMap(Dictionary<TextNode, Opener> openers, ImmutableArray<OpenerRun> runs)
    {
        this.openers = openers;
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
}
