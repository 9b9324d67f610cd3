using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Proposals;

/// <summary>
/// The frame of a new resolution of an organ, in a text that has nothing in it but what is being typed. Markdown is mostly written for
/// something else, so that there a resolution has to be asked for, by the language of the document or by the words.
/// </summary>
internal sealed class NewResolutionProposals(ClientAbilities abilities) : IProposalSource
{
    private const int WithPlaces = 2;
    private const string Recalling = "Recalling its resolution ${1:number} of ${2:date},";
    private const string Asked = "New resolution";
    private const int FewestLetters = 3;
    private const string Seized = "Decides to remain seized of the matter.";

    private static readonly (string Organ, string Preamble, string Last)[] Frames =
    [
        (
            "General Assembly",
            Recalling,
            "Requests the Secretary-General to submit to the General Assembly at its ${4:eighty-second} session a report on the implementation of the present resolution."),
        ("Security Council", "Recalling its resolution ${1:number (year)} of ${2:date},", Seized),
        ("Economic and Social Council", Recalling, "Decides to consider the question at its ${4:year} session."),
        ("Human Rights Council", $"Guided by the purposes and principles of the Charter of the United Nations,\n\n{Recalling}", Seized),
    ];

    public IEnumerable<LspCompletionItem> Propose(AnalyzedDocument document, int offset)
    {
        var typed = TypedText.Before(document, offset).TrimStart();

        return abilities.HasSnippets && document.Snapshot.Text.ToString().Trim() == typed.TrimEnd()
            ? Frames.Where(frame => IsWanted(document.Snapshot, typed, frame.Organ)).Select(frame => Propose(document, offset, typed, frame.Organ, frame.Preamble, frame.Last))
            : [];
    }

    private static bool IsWanted(DocumentSnapshot snapshot, string typed, string organ) =>
        !snapshot.IsMarkdown
        || snapshot.LanguageId == DocumentSnapshot.ResolutionLanguage
        || (typed.Length >= FewestLetters && new[] { Asked, organ, $"The {organ}" }.Any(words => words.StartsWith(typed, StringComparison.OrdinalIgnoreCase)));

    private static LspCompletionItem Propose(AnalyzedDocument document, int offset, string typed, string organ, string preamble, string last) =>
        new($"New resolution of the {organ}", CompletionKinds.Snippet)
        {
            FilterText = $"{typed} The {organ}",
            InsertTextFormat = WithPlaces,
            TextEdit = TypedText.Replace(
                document, offset, typed.Length, $"The {organ},\n\n{preamble}\n\n1. ${{3:Welcomes the report of the Secretary-General}};\n\n2. {last}\n$0"),
        };
}
