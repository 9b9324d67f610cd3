using Microsoft.CodeAnalysis.Text;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>One sort of thing that can be done about a draft.</summary>
internal interface IActionSource
{
    /// <summary>What kind its actions have.</summary>
    string Kind { get; }

    /// <summary>What can be done where the caret is.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="span">What is selected, in offsets of the original.</param>
    /// <param name="cancellation">Nobody waits for the answer any more.</param>
    IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, TextSpan span, CancellationToken cancellation);
}
