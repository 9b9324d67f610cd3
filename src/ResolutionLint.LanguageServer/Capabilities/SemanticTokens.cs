using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Model;
using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Says which words are openers, citations, bodies, symbols, dates and footnote markers, so that the client can colour them.</summary>
internal sealed class SemanticTokens(DocumentRequests requests, Translator translator) : ICapability
{
    private const byte None = 0;

    /// <summary>The types, by the number that the paint has for them, less one.</summary>
    private static readonly string[] Types = ["opener", "citation", "body", "symbol", "date", "footnote"];

    public void Register(RpcHandlers handlers)
    {
        handlers.OnRequest(
            "textDocument/semanticTokens/full", ProtocolJson.Default.DocumentParams, ProtocolJson.Default.SemanticTokensResult,
            (asked, cancellation) => requests.AnswerForDraftAsync(
                asked.TextDocument.Uri, (document, _) => Write(document, new TextSpan(0, document.Snapshot.Text.Length)), cancellation));
        handlers.OnRequest(
            "textDocument/semanticTokens/range", ProtocolJson.Default.DocumentRangeParams, ProtocolJson.Default.SemanticTokensResult,
            (asked, cancellation) => requests.AnswerForDraftAsync(asked.TextDocument.Uri, (document, _) => Write(document, document.ToSpan(asked.Range)), cancellation));
    }

    public void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.SemanticTokensProvider = new SemanticTokensOptions(new SemanticTokensLegend(Types, []), Full: true, Range: true);

    private SemanticTokensResult Write(AnalyzedDocument document, TextSpan wanted)
    {
        var data = ImmutableArray.CreateBuilder<int>();
        var before = new LspPosition(0, 0);

        foreach (var (span, type) in Tokens(document, wanted))
        {
            var start = translator.ToPosition(span.Start, document.Snapshot.Lines, document.Snapshot.Text);
            data.Add(start.Line - before.Line);
            data.Add(start.Line == before.Line ? start.Character - before.Character : start.Character);
            data.Add(translator.LengthOf(span, document.Snapshot.Text));
            data.Add(type - 1);
            data.Add(0);
            before = start;
        }

        return new SemanticTokensResult(data.ToImmutable());
    }

    /// <summary>Stretches of one type, each on one line, in order.</summary>
    private static IEnumerable<(TextSpan Span, byte Type)> Tokens(AnalyzedDocument document, TextSpan wanted)
    {
        var paint = Paint(document);
        var lines = document.Snapshot.Lines;

        for (var line = lines.GetPosition(wanted.Start).Line; line < lines.Count && lines.GetStart(line) <= wanted.End; line++)
        {
            if (lines.GetSpan(line).Intersection(wanted) is not { } place)
                continue;

            for (var start = place.Start; start < place.End;)
            {
                var end = start + 1;

                while (end < place.End && paint[end] == paint[start])
                    end++;

                if (paint[start] != None)
                    yield return (TextSpan.FromBounds(start, end), paint[start]);

                start = end;
            }
        }
    }

    /// <summary>The type of every character: wide mentions are painted first, so that what stands inside them shows.</summary>
    private static byte[] Paint(AnalyzedDocument document)
    {
        var paint = new byte[document.Snapshot.Text.Length];

        foreach (var mention in document.Mentions.All.OrderByDescending(mention => mention.Span.Length))
        {
            if (TypeOf(mention.Subject) is not None and var type)
                paint.AsSpan(mention.Span.Start, mention.Span.Length).Fill(type);
        }

        return paint;
    }

    private static byte TypeOf(object subject) => subject switch
    {
        Opener => 1,
        Citation => 2,
        BodyMention { IsInstrument: false } => 3,
        DocumentSymbol => 4,
        DateMention => 5,
        FootnoteReference or Footnote => 6,
        _ => None,
    };
}
