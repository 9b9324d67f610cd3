using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Capabilities.Hovers;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;
using ResolutionLint.Rules.Form;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Tells what the words under the pointer refer to; where they refer to several things, the narrowest first.</summary>
internal sealed class HoverText(DocumentRequests requests) : ICapability
{
    private const string Rule = "\n\n---\n\n";

    private bool takesMarkdown = true;

    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/hover", ProtocolJson.Default.DocumentPositionParams, ProtocolJson.Default.HoverResult,
        (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => At(document, document.ToOffset(asked.Position)), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.HoverProvider = true;

        // The client names them by preference. One that names none has always been sent Markdown.
        takesMarkdown = client.TextDocument?.Hover?.ContentFormat?.FirstOrDefault(format => format is MarkupContent.Markdown or MarkupContent.PlainText) != MarkupContent.PlainText;
    }

    private HoverResult? At(AnalyzedDocument document, int offset)
    {
        var found = document.Mentions.At(offset)
            .Where(mention => mention.Span.Contains(offset))
            .Select(mention => (mention.Span, Text: Write(mention, document.Model)))
            .Where(hover => hover.Text is not null)
            .DistinctBy(hover => hover.Text)
            .ToList();

        return found.Count == 0
            ? OfOwnSymbol(document, offset)
            : new HoverResult(ToContent(string.Join(Rule, found.Select(hover => hover.Text))), document.ToRange(found[0].Span));
    }

    private HoverResult? OfOwnSymbol(AnalyzedDocument document, int offset) => OwnSymbol.At(document, offset) is { } place
        ? new HoverResult(ToContent(SymbolHover.Write(document.Snapshot.Text.ToString(place))), document.ToRange(place))
        : null;

    private MarkupContent ToContent(string markdown) => takesMarkdown
        ? new MarkupContent(MarkupContent.Markdown, markdown)
        : new MarkupContent(MarkupContent.PlainText, PlainText.Of(markdown));

    private static string? Write(Mention mention, DocumentSemantics model) => mention.Subject switch
    {
        Citation citation => CitationHover.Write(citation, model),
        BodyMention { IsInstrument: false } body => BodyHover.Write(body),
        BodyMention { Canonical: { } meant } instrument => $"**{meant}**\n\n\"{instrument.Name}\" stands for it here.",
        InstrumentMention instrument => $"**{instrument.Instrument.Title}**",
        DocumentSymbol symbol => SymbolHover.Write(symbol.Text),
        SessionMention session => SessionHover.Write(session, model),
        Opener opener => OpenerHover.Write(opener),
        FootnoteReference { Note: { } note } => Wording.Quote(note.Text),
        ParagraphMention paragraph when ParagraphReference.Resolve(paragraph, mention.Node) is { } meant => Quoted(meant),
        _ => null,
    };

    private static string Quoted(TextNode paragraph) =>
        $"**{Wording.Plain(paragraph.Label?.Text ?? string.Empty)}**\n\n{Wording.Quote(paragraph.Text)}";
}
