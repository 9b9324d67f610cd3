using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionLint.Core.Model;

/// <summary>One resolution: title, organ line, preamble, operative part, sections, annexes and closing lines.</summary>
public sealed class Resolution : DocumentNode
{
    internal Resolution(TextSpan span, string? number, bool isQuoted, ImmutableArray<DocumentNode> children)
        : base(span)
    {
        Number = number;
        IsQuoted = isQuoted;
        Children = children;
        Adopt(children);
        Preamble = [.. Paragraphs<PreambularParagraph>()];
        Operatives = [.. Paragraphs<OperativeParagraph>()];
    }

    /// <summary>The number of the resolution as it stands before the title: 57/173, or the letter of a part: A.</summary>
    public string? Number { get; }

    /// <summary>Whether the resolution is quoted inside another, as a text that one organ recommends to another.</summary>
    public bool IsQuoted { get; }

    /// <inheritdoc/>
    public override ImmutableArray<DocumentNode> Children { get; }

    /// <summary>The title; null where none was found.</summary>
    public Title? Title => Children.OfType<Title>().FirstOrDefault();

    /// <summary>The organ line; null where it is missing.</summary>
    public OrganLine? OrganLine => Children.OfType<OrganLine>().FirstOrDefault();

    /// <summary>The preambular paragraphs, those of its sections included, in order.</summary>
    public ImmutableArray<PreambularParagraph> Preamble { get; }

    /// <summary>The operative paragraphs, those of its sections included, in order.</summary>
    public ImmutableArray<OperativeParagraph> Operatives { get; }

    /// <summary>The sections.</summary>
    public IEnumerable<Section> Sections => Children.OfType<Section>();

    /// <summary>The annexes.</summary>
    public IEnumerable<Annex> Annexes => Children.OfType<Annex>();

    private IEnumerable<TNode> Paragraphs<TNode>()
        where TNode : DocumentNode
    {
        foreach (var child in Children)
        {
            if (child is TNode paragraph)
                yield return paragraph;

            if (child is not Section section)
                continue;

            foreach (var inner in section.Children.OfType<TNode>())
                yield return inner;
        }
    }
}
