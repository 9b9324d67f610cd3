namespace ResolutionLint.Core.Model;

/// <summary>What drafters call the paragraphs of a document: <c>operative paragraph 4 (a)</c>, <c>preambular paragraph 2</c>, <c>note 3</c>.</summary>
public sealed class ParagraphNames
{
    private readonly int[] starts;
    private readonly string[] names;

    private ParagraphNames(int[] starts, string[] names)
    {
        this.starts = starts;
        this.names = names;
    }

    /// <summary>Names the paragraphs of a document, in time linear in its size.</summary>
    public static ParagraphNames Of(ResolutionDocument document)
    {
        var namer = new Namer();
        namer.Name(document);
        return new ParagraphNames(
            [.. document.Leaves.Select(leaf => leaf.Span.Start)],
            [.. document.Leaves.Select(leaf => leaf.Owner is { } owner ? namer.NameOf(owner) : string.Empty)]);
    }

    /// <summary>The name of the paragraph at a place; empty where there is none.</summary>
    /// <param name="offset">Offset in the original, in UTF-16 code units.</param>
    public string At(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var leaf = found >= 0 ? found : ~found - 1;
        return leaf < 0 ? string.Empty : names[leaf];
    }

    /// <summary>Goes through a document once, from the whole to the parts.</summary>
    private sealed class Namer
    {
        // "Annex VIII" is a name; what is longer is a heading.
        private const int LongestNumberedAnnex = 12;

        private readonly Dictionary<DocumentNode, string> names = new(ReferenceEqualityComparer.Instance);

        public string NameOf(DocumentNode node) => names.GetValueOrDefault(node, string.Empty);

        public void Name(ResolutionDocument document)
        {
            foreach (var node in document.Children.Where(node => node is not Resolution))
                names[node] = NameOfOther(node);

            foreach (var (index, resolution) in document.Resolutions.Index())
                Name(resolution, document.Resolutions.Length > 1 ? $"resolution {resolution.Number ?? $"{index + 1}"}, " : string.Empty);
        }

        private void Name(Resolution resolution, string prefix)
        {
            NameParts(resolution, prefix);

            foreach (var section in resolution.Sections)
                NameParts(section, $"{names[section]}, ");

            foreach (var annex in resolution.Annexes)
                NameParts(annex, $"{names[annex]}, ");
        }

        /// <summary>Names the parts of a resolution, section or annex; each kind is counted by itself.</summary>
        private void NameParts(DocumentNode whole, string prefix)
        {
            var counts = new Dictionary<Type, int>();
            var points = new AnnexPoints();

            foreach (var part in whole.Children)
            {
                var count = counts[part.GetType()] = counts.GetValueOrDefault(part.GetType()) + 1;
                names[part] = prefix + (part is AnnexParagraph paragraph ? points.NameOf(paragraph, count) : NameOfPart(part, count));

                if (part is PreambularParagraph or OperativeParagraph)
                    NameBelow(part);
            }
        }

        /// <summary>Names what stands inside a paragraph: degree by degree, since nothing bounds their number but the text.</summary>
        private void NameBelow(DocumentNode paragraph)
        {
            var open = new Stack<DocumentNode>([paragraph]);

            while (open.TryPop(out var node))
            {
                foreach (var child in node.Children)
                {
                    if (child is Resolution quoted)
                        Name(quoted, $"{names[node]}, quoted resolution, ");
                    else
                        names[child] = child is SubParagraph { Label: { Kind: not LabelKind.Bullet } label } ? $"{names[node]} ({label.Value})" : names[node];

                    if (child is SubParagraph)
                        open.Push(child);
                }
            }
        }

        private static string NameOfPart(DocumentNode part, int count) => part switch
        {
            OperativeParagraph operative => $"operative paragraph {operative.Label?.Value ?? $"{count}"}",
            PreambularParagraph => $"preambular paragraph {count}",
            Section section => $"section {section.Label?.Value ?? section.Text.Text}",
            Annex annex => annex.Text.Text.Length is > 0 and < LongestNumberedAnnex ? $"{char.ToLowerInvariant(annex.Text.Text[0])}{annex.Text.Text[1..]}" : $"annex {count}",
            Title => "title",
            OrganLine => "organ line",
            Heading => "heading",
            ClosingLine => "closing line",
            _ => "other text",
        };

        private static string NameOfOther(DocumentNode node) => node switch
        {
            Footnote note => $"note {note.Name}",
            MastheadLine => "masthead",
            CellText => "table",
            PageFurniture => "header or footer",
            _ => "other text",
        };
    }
}
