using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Proposals;

/// <summary>One sort of thing that can be written next.</summary>
internal interface IProposalSource
{
    /// <summary>What can be written at a place.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="offset">Where the caret stands, in offsets of the original.</param>
    IEnumerable<LspCompletionItem> Propose(AnalyzedDocument document, int offset);
}
