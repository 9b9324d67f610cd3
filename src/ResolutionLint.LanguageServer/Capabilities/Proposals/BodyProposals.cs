using ResolutionLint.Core.Lexicons;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Proposals;

/// <summary>The full names of bodies, by their first words or by their acronym.</summary>
internal sealed class BodyProposals : IProposalSource
{
    private const int Most = 50;
    private const int FewestLetters = 2;

    /// <summary>Longer than what anybody types of a name before it is proposed.</summary>
    private const int LongestTyped = 100;

    public IEnumerable<LspCompletionItem> Propose(AnalyzedDocument document, int offset)
    {
        if (document.Document.Resolutions.IsEmpty)
            return [];

        var line = TypedText.Before(document, offset);

        for (var start = Math.Max(0, line.Length - LongestTyped); start <= line.Length - FewestLetters; start++)
        {
            if (!char.IsUpper(line[start]) || (start > 0 && char.IsLetterOrDigit(line[start - 1])))
                continue;

            var typed = line[start..];
            var found = document.Model.Lexicon.Bodies.Bodies.Where(body => body.Successor is null && Fits(body, typed)).Take(Most).ToList();

            if (found.Count > 0)
                return found.Select(body => Propose(document, offset, typed, body));
        }

        return [];
    }

    private static bool Fits(Body body, string typed) =>
        body.Name.Length > typed.Length && body.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || body.Acronym?.StartsWith(typed, StringComparison.Ordinal) == true;

    private static LspCompletionItem Propose(AnalyzedDocument document, int offset, string typed, Body body) => new(body.Name, CompletionKinds.Module)
    {
        Detail = body.Acronym,
        FilterText = body.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? null : body.Acronym,
        TextEdit = TypedText.Replace(document, offset, typed.Length, body.Name),
    };
}
