using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.LanguageServer.JsonRpc;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities;

/// <summary>Finds all places of a draft that speak of the same note, body, paragraph, resolution or document.</summary>
internal sealed class ReferenceSearch(DocumentRequests requests) : ICapability
{
    public void Register(RpcHandlers handlers) => handlers.OnRequest(
        "textDocument/references", ProtocolJson.Default.ReferenceParams, ProtocolJson.Default.IReadOnlyListLspLocation,
        (asked, cancellation) => requests.AnswerForDraftAsync<IReadOnlyList<LspLocation>>(asked.TextDocument.Uri, (document, _) => Find(document, asked), cancellation));

    public void Announce(ServerCapabilities server, ClientCapabilities client) => server.ReferencesProvider = true;

    private static ImmutableArray<LspLocation> Find(AnalyzedDocument document, ReferenceParams asked)
    {
        var offset = document.ToOffset(asked.Position);
        var isWhole = asked.Context?.IncludeDeclaration ?? true;

        foreach (var mention in document.Mentions.At(offset))
        {
            var places = References.AllOf(mention, document);

            if (places.Length > 0)
                return ToLocations(document, isWhole ? places : places.RemoveRange(References.DefinitionsOf(mention, document)));
        }

        return ToLocations(document, References.OfParagraphAt(offset, document));
    }

    private static ImmutableArray<LspLocation> ToLocations(AnalyzedDocument document, ImmutableArray<TextSpan> places) =>
        [.. places.Distinct().OrderBy(place => place.Start).Select(document.ToLocation)];
}
