using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Text;

namespace ResolutionLint.Core.Model;

/// <summary>A whole file: one resolution, several, or none, with its masthead, notes and page furniture.</summary>
public sealed class ResolutionDocument : DocumentNode
{
    private readonly Lazy<SourceText> words;

    internal ResolutionDocument(DocumentParts parts)
        : base(new TextSpan(0, parts.Source.Length))
    {
        Path = parts.Path;
        Source = parts.Source;
        Lines = parts.Lines;
        Kind = parts.Kind;
        Masthead = parts.Masthead;
        Resolutions = parts.Resolutions;
        Footnotes = parts.Footnotes;
        Leaves = parts.Leaves;
        Styles = parts.Styles;
        Directives = [.. parts.Others.OfType<Directive>()];
        words = new(() => DirectiveBlanks.In(Source, Directives.Select(directive => directive.Span)));
        Children = [.. parts.Resolutions.Concat<DocumentNode>(parts.Footnotes).Concat(parts.Others).OrderBy(node => node.Span.Start)];
        Adopt(Children);
    }

    /// <summary>Where the text came from, as it was named.</summary>
    public string Path { get; }

    /// <summary>The original text.</summary>
    public SourceText Source { get; }

    /// <summary>
    /// The original with blanks for its directives, at the same offsets: for whoever looks for words outside the nodes.
    /// </summary>
    public SourceText Words => words.Value;

    /// <summary>The lines of the original as reports count them.</summary>
    public LineMap Lines { get; }

    /// <summary>How the characters of the original look; null where its format does not tell.</summary>
    public TextStyles? Styles { get; }

    /// <summary>What the document is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>What masthead, first lines, closing lines and front matter say of the document.</summary>
    public Masthead Masthead { get; }

    /// <summary>The resolutions in the document, quoted ones apart; empty when it holds none.</summary>
    public ImmutableArray<Resolution> Resolutions { get; }

    /// <summary>The notes, wherever they stand.</summary>
    public ImmutableArray<Footnote> Footnotes { get; }

    /// <summary>The directives to the linter, in the order of the text.</summary>
    public ImmutableArray<Directive> Directives { get; }

    /// <summary>The pieces that the original consists of; put together they give it back character for character.</summary>
    public ImmutableArray<Leaf> Leaves { get; }

    /// <inheritdoc/>
    public override ImmutableArray<DocumentNode> Children { get; }
}
