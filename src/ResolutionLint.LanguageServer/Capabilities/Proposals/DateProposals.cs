using ResolutionLint.Core.Semantics;
using ResolutionLint.LanguageServer.Capabilities.Hovers;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Proposals;

/// <summary>The day of adoption behind the number of a resolution that the registry knows.</summary>
internal sealed class DateProposals : IProposalSource
{
    private const string Link = "of ";

    public IEnumerable<LspCompletionItem> Propose(AnalyzedDocument document, int offset)
    {
        var line = TypedText.Before(document, offset);

        foreach (var citation in document.Model.Citations.Where(citation => citation.Date is null))
        {
            var end = citation.Node.Text.GetSourceSpan(citation.NumberSpan).End;

            if (end >= offset || end < offset - line.Length || document.Model.AdoptionOf(citation) is not { } adoption)
                continue;

            var words = Link + Wording.Day(adoption.Day);
            var typed = line[(line.Length - (offset - end))..];

            if (typed[0] == ' ' && words.StartsWith(typed.AsSpan(1), StringComparison.Ordinal))
                yield return Propose(document, offset, typed.Length - 1, words, citation);
        }
    }

    private static LspCompletionItem Propose(AnalyzedDocument document, int offset, int typed, string words, Citation citation) =>
        new(words, CompletionKinds.Value)
        {
            Detail = $"{citation.Organ}, {citation.Number}",
            SortText = "0",
            TextEdit = TypedText.Replace(document, offset, typed, words),
        };
}
