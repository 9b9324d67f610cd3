using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>The outline: resolutions by their titles, the preamble with its openers, operative paragraphs with number and opener, sections and annexes.</summary>
internal sealed class DocumentOutline(DocumentRequests requests) : ICapability
{
    private const int LongestName = 80;

    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/documentSymbol", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListOutlineSymbol,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Write(document), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentSymbolProvider = true;

    private static IReadOnlyList<OutlineSymbol> Write(AnalyzedDocument document) =>
        [.. document.Document.Resolutions.Select(resolution => Write(resolution, document))];

    private static OutlineSymbol Write(Resolution resolution, AnalyzedDocument document)
    {
        var name = resolution.Title?.Text.Text is { Length: > 0 } title ? title : resolution.OrganLine?.Text.Text ?? resolution.Number ?? "Resolution";
        var place = resolution.Title?.Span ?? resolution.OrganLine?.Span ?? new TextSpan(resolution.Span.Start, 0);
        return Symbol(name, OutlineKinds.Module, resolution.Span, place, document, Parts(resolution, document)) with { Detail = resolution.Number };
    }

    private static ImmutableArray<OutlineSymbol> Parts(DocumentNode parent, AnalyzedDocument document)
    {
        var parts = ImmutableArray.CreateBuilder<OutlineSymbol>();
        var preamble = new List<PreambularParagraph>();

        foreach (var child in parent.Children)
        {
            if (child is PreambularParagraph paragraph)
            {
                preamble.Add(paragraph);
                continue;
            }

            AddPreamble(parts, preamble, document);

            if (Part(child, document) is { } part)
                parts.Add(part);
        }

        AddPreamble(parts, preamble, document);
        return parts.DrainToImmutable();
    }

    private static OutlineSymbol? Part(DocumentNode node, AnalyzedDocument document) => node switch
    {
        Resolution inner => Write(inner, document),
        OperativeParagraph operative => Paragraph(operative, OutlineKinds.Method, document),
        SubParagraph item => Paragraph(item, OutlineKinds.Property, document),
        Section section => Named(section, document),
        Annex annex => Named(annex, document) with { Detail = annex.Children.OfType<TextNode>().FirstOrDefault() is { } first ? Shortened(first.Text.Text) : null },
        Heading heading => Symbol(heading.Text.Text, OutlineKinds.Text, heading.Span, heading.Span, document, []),
        _ => null,
    };

    private static void AddPreamble(ImmutableArray<OutlineSymbol>.Builder parts, List<PreambularParagraph> preamble, AnalyzedDocument document)
    {
        if (preamble.Count == 0)
            return;

        var span = TextSpan.FromBounds(preamble[0].Span.Start, preamble[^1].Span.End);
        var children = preamble.Select(paragraph => Paragraph(paragraph, OutlineKinds.Field, document)).ToImmutableArray();
        parts.Add(Symbol("Preamble", OutlineKinds.Namespace, span, preamble[0].Span, document, children));
        preamble.Clear();
    }

    private static OutlineSymbol Named(TextNode node, AnalyzedDocument document)
    {
        var name = string.Join(' ', new[] { node.Label?.Text, node.Text.Text }.Where(words => !string.IsNullOrEmpty(words)));
        return Symbol(name, OutlineKinds.Namespace, node.Span, PlaceOf(node), document, Parts(node, document));
    }

    private static OutlineSymbol Paragraph(TextNode node, int kind, AnalyzedDocument document)
    {
        var opener = document.Model.Openers.TryGet(node, out var found) ? found : null;
        var words = opener?.Text ?? node.Text.Text;
        var name = node.Label is { } label ? $"{label.Text} {words}" : words;
        var detail = opener is null ? null : Shortened(node.Text.Text[opener.Span.End..].Trim());
        return Symbol(name, kind, node.Span, PlaceOf(node), document, Parts(node, document)) with { Detail = detail };
    }

    private static TextSpan PlaceOf(TextNode node) =>
        node.Label?.Span ?? (node.Text.Length > 0 ? node.Text.GetSourceSpan(new TextSpan(0, node.Text.Length)) : new TextSpan(node.Span.Start, 0));

    /// <summary>Clients refuse an empty name, and a place that lies outside the whole.</summary>
    private static OutlineSymbol Symbol(
        string name, int kind, TextSpan span, TextSpan place, AnalyzedDocument document, ImmutableArray<OutlineSymbol> children) =>
        new(
            string.IsNullOrWhiteSpace(name) ? "…" : Shortened(name),
            kind,
            document.ToRange(span),
            document.ToRange(place.Intersection(span) ?? new TextSpan(span.Start, 0)))
        {
            Children = children.IsEmpty ? null : children,
        };

    private static string Shortened(string words) => words.Length <= LongestName ? words : $"{words[..LongestName]}…";
}
