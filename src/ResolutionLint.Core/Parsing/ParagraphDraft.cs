using System.Collections.Immutable;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>A node that is being put together: its block, what part of the resolution it is, and what goes below it.</summary>
internal sealed class ParagraphDraft(PartKind kind, TextBlock block, ParagraphLabel? label)
{
    public PartKind Kind { get; } = kind;

    public TextBlock Block { get; } = block;

    public ParagraphLabel? Label { get; } = label;

    public List<ParagraphDraft> Parts { get; } = [];

    /// <summary>The resolutions quoted below this paragraph.</summary>
    public List<ResolutionDraft> Quoted { get; } = [];

    public DocumentNode ToNode(LeafMap leaves)
    {
        var children = ImmutableArray.CreateBuilder<DocumentNode>(Parts.Count + Quoted.Count);
        children.AddRange(Parts.Select(part => part.ToNode(leaves)));
        children.AddRange(Quoted.Select(quoted => quoted.ToNode(leaves)));

        var node = Create(new TextContent(Block.Text, Block.Markers, Label, Block.Span), children.DrainToImmutable());
        leaves.Assign(Block, node);
        return node;
    }

    private DocumentNode Create(TextContent content, ImmutableArray<DocumentNode> children) => Kind switch
    {
        PartKind.Title => new Title(content),
        PartKind.OrganLine => new OrganLine(content),
        PartKind.Preambular => new PreambularParagraph(content, children),
        PartKind.Operative => new OperativeParagraph(content, children),
        PartKind.Sub => new SubParagraph(content, children),
        PartKind.Continuation => new ContinuationText(content),
        PartKind.Section => new Section(content, children),
        PartKind.Annex => new Annex(content, children),
        PartKind.AnnexParagraph => new AnnexParagraph(content),
        PartKind.Heading => new Heading(content),
        PartKind.Closing => new ClosingLine(content),
        PartKind.Masthead => new MastheadLine(content),
        _ => new OtherText(content),
    };
}
