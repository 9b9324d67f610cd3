using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Folds preambles, paragraphs, sections, annexes, notes, and resolutions where there are several.</summary>
internal sealed class Folding(DocumentRequests requests) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/foldingRange", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.IReadOnlyListLspFoldingRange,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Find(document), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.FoldingRangeProvider = true;

    private static IReadOnlyList<LspFoldingRange> Find(AnalyzedDocument document) =>
    [
        .. Spans(document.Document)
            .Select(document.ToRange)
            .Where(range => range.End.Line > range.Start.Line)
            .Select(range => new LspFoldingRange(range.Start.Line, range.End.Line, LspFoldingRange.Region))
            .Distinct(),
    ];

    private static IEnumerable<TextSpan> Spans(ResolutionDocument document)
    {
        foreach (var node in document.DescendantsAndSelf())
        {
            if (node is Section or Annex or OperativeParagraph or SubParagraph or PreambularParagraph)
                yield return node.Span;

            if (node is Resolution && document.Resolutions.Length > 1)
                yield return node.Span;

            if (node is Resolution or Section && node.Children.OfType<PreambularParagraph>().ToList() is { Count: > 1 } preamble)
                yield return TextSpan.FromBounds(preamble[0].Span.Start, preamble[^1].Span.End);
        }

        if (NotesTogether(document) is { } notes)
            yield return notes;
    }

    /// <summary>The notes, where they stand together behind the text; null where they stand at the feet of pages, or are few.</summary>
    private static TextSpan? NotesTogether(ResolutionDocument document)
    {
        if (document.Footnotes.Length < 2)
            return null;

        var (first, last) = (document.Footnotes.MinBy(note => note.Span.Start)!, document.Footnotes.MaxBy(note => note.Span.End)!);
        var span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        return document.Resolutions.Any(resolution => resolution.Span.OverlapsWith(span)) ? null : span;
    }
}
