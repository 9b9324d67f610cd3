using System.Collections.Immutable;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Gives the parts of a draft, for a client that lays them out as they are printed. The request is our own: <c>resolutionlint/documentLayout</c>.</summary>
internal sealed class DocumentLayout(DocumentRequests requests) : ICapability
{
    private const string Opening = "opener";
    private const string Marker = "marker";

    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "resolutionlint/documentLayout", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.DocumentLayoutResult,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Write(document), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
    }

    private static DocumentLayoutResult Write(AnalyzedDocument document)
    {
        var parts = ImmutableArray.CreateBuilder<LayoutPart>();
        Add(parts, document.Document, depth: 0, document);
        return new DocumentLayoutResult(document.Document.Masthead.Symbol, parts.DrainToImmutable());
    }

    private static void Add(ImmutableArray<LayoutPart>.Builder parts, DocumentNode parent, int depth, AnalyzedDocument document)
    {
        foreach (var child in parent.Children)
        {
            if (child is TextNode node)
                parts.Add(Part(node, depth, document));

            Add(parts, child, child is OperativeParagraph or PreambularParagraph or SubParagraph ? depth + 1 : depth, document);
        }
    }

    private static LayoutPart Part(TextNode node, int depth, AnalyzedDocument document)
    {
        var kind = node.GetType().Name;
        var label = node is Footnote note ? note.Name : node.Label?.Text;
        return new LayoutPart(char.ToLowerInvariant(kind[0]) + kind[1..], depth, document.ToRange(node.Span).Start.Line, label, Runs(node, document));
    }

    /// <summary>The words up to each marker, the marker, and so on; the words of the opener apart.</summary>
    private static ImmutableArray<LayoutRun> Runs(TextNode node, AnalyzedDocument document)
    {
        var runs = ImmutableArray.CreateBuilder<LayoutRun>();
        var opener = document.Model.Openers.TryGet(node, out var found) ? found : null;
        var start = 0;

        foreach (var marker in node.Markers)
        {
            AddWords(runs, node, start, marker.Offset, opener);
            runs.Add(new LayoutRun(marker.Name, Marker));
            start = marker.Offset;
        }

        AddWords(runs, node, start, node.Text.Length, opener);
        return runs.DrainToImmutable();
    }

    private static void AddWords(ImmutableArray<LayoutRun>.Builder runs, TextNode node, int start, int end, Opener? opener)
    {
        var first = Math.Clamp(opener?.Span.Start ?? start, start, end);
        var last = Math.Clamp(opener?.Span.End ?? start, first, end);
        AddRun(runs, node.Text.Text[start..first], null);
        AddRun(runs, node.Text.Text[first..last], Opening);
        AddRun(runs, node.Text.Text[last..end], null);
    }

    private static void AddRun(ImmutableArray<LayoutRun>.Builder runs, string words, string? style)
    {
        if (words.Length > 0)
            runs.Add(new LayoutRun(words, style));
    }
}
