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

    // Most paragraphs have no parts.
    private List<ParagraphDraft>? parts;
    private List<ResolutionDraft>? quoted;

    public IReadOnlyList<ParagraphDraft> Parts => parts ?? (IReadOnlyList<ParagraphDraft>)[];

    public void Add(ParagraphDraft part) => (parts ??= []).Add(part);

    /// <summary>Adds a resolution that is quoted below this paragraph.</summary>
    public void Add(ResolutionDraft resolution) => (quoted ??= []).Add(resolution);

    public DocumentNode ToNode(LeafMap leaves)
    {
        var node = Create(new TextContent(Block.Text, Block.Markers, Label, Block.Span), Children(leaves));
        leaves.Assign(Block, node);
        return node;
    }

    private ImmutableArray<DocumentNode> Children(LeafMap leaves) => parts is null && quoted is null
        ? []
        : [.. Parts.Select(part => part.ToNode(leaves)), .. (quoted ?? []).Select(resolution => resolution.ToNode(leaves))];

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
        PartKind.Cell => new CellText(content),
        _ => new OtherText(content),
    };
}
