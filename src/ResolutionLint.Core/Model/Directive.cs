using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>A directive to the linter. Nobody who reads the draft as a resolution sees it.</summary>
public sealed class Directive : DocumentNode
{
    internal Directive(TextSpan span, TextSpan words, TextSpan extent, DirectiveFault? fault)
        : base(span)
    {
        Words = words;
        Extent = extent;
        Fault = fault;
    }

    /// <summary>What it says, without its signs: <c>disable-next-line RL2003: reason</c>.</summary>
    public TextSpan Words { get; }

    /// <summary>What goes where it is taken out: its lines where nothing else stands on them.</summary>
    public TextSpan Extent { get; }

    /// <summary>What is wrong with its signs; null where nothing is.</summary>
    public DirectiveFault? Fault { get; }

    /// <inheritdoc/>
    public override ImmutableArray<DocumentNode> Children => [];
}
