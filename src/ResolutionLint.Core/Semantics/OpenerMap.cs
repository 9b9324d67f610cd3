using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The opener of each paragraph that has one.</summary>
public sealed class OpenerMap
{
    private readonly FrozenDictionary<TextNode, Opener> openers;

    internal OpenerMap(IEnumerable<Opener> openers) =>
        this.openers = openers.ToFrozenDictionary(opener => opener.Node);

    /// <summary>Finds the opener of a paragraph.</summary>
    /// <returns>False where the paragraph opens with no verb phrase that is known or looks like one.</returns>
    public bool TryGet(TextNode paragraph, [NotNullWhen(true)] out Opener? opener) =>
        openers.TryGetValue(paragraph, out opener);
}
