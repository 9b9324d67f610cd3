using System.Diagnostics.CodeAnalysis;
using ResolutionLint.Core.Model;

namespace ResolutionLint.Core.Semantics;

/// <summary>The verb phrase with which a paragraph opens.</summary>
public sealed record Opener : OpenerPhrase
{
    [SetsRequiredMembers]
    internal Opener(TextNode node, OpenerPhrase phrase)
        : base(phrase) => Node = node;

    /// <summary>The paragraph.</summary>
    public TextNode Node { get; }
}
