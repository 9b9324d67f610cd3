using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Reading;

namespace ResolutionLint.Core.Parsing;

/// <summary>Makes the document model from the paragraphs that a reader put together.</summary>
public static class DocumentParser
{
    /// <summary>Parses a text. No text makes it throw.</summary>
    public static ResolutionDocument Parse(DocumentText text)
    {
        var children = ImmutableArray.CreateBuilder<DocumentNode>();
        var footnotes = ImmutableArray.CreateBuilder<Footnote>();
        var organ = default(string);

        for (var i = 0; i < text.Blocks.Length; i++)
        {
            var block = text.Blocks[i];
            var content = new TextContent(block.Text, block.Markers, block.Label, block.Span);

            if (block.Kind == BlockKind.Note)
                footnotes.Add(new Footnote(content));
            else if (organ is null && block.Text.Text.StartsWith("The ", StringComparison.Ordinal) && block.Text.Text.EndsWith(','))
            {
                organ = block.Text.Text[4..^1];
                children.Add(new OrganLine(content));
            }
            else if (organ is null)
                children.Add(new Title(content));
            else if (block.Label is { Kind: LabelKind.Number })
            {
                var subs = text.Blocks.Skip(i + 1).TakeWhile(next => next.Label is { Kind: LabelKind.Letter })
                    .Select(next => (DocumentNode)new SubParagraph(new TextContent(next.Text, next.Markers, next.Label, next.Span), []))
                    .ToImmutableArray();
                i += subs.Length;
                children.Add(new OperativeParagraph(content, subs));
            }
            else
                children.Add(new PreambularParagraph(content, []));
        }

        var span = new TextSpan(0, text.Source.Length);
        var resolution = new Resolution(span, null, false, children.ToImmutable());
        return new ResolutionDocument(new DocumentParts(
            text.Path, text.Source, text.Lines, DocumentKind.DraftResolution, text.Masthead with { Organ = organ },
            [resolution], footnotes.ToImmutable(), [], []));
    }
}
