using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>Something that can be done about a rule, offered once however many findings of it are selected.</summary>
internal abstract class RuleActionSource : IActionSource
{
    public string Kind => LspCodeAction.QuickFix;

    public IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, TextSpan span, CancellationToken cancellation)
    {
        ImmutableArray<ImmutableArray<Finding>> selected =
        [
            .. DocumentFindings.Reported(document)
                .Where(finding => finding.Span.IntersectsWith(span))
                .GroupBy(finding => finding.Id, StringComparer.Ordinal)
                .Select(group => group.ToImmutableArray()),
        ];

        return selected.IsEmpty ? [] : Offer(document, selected, cancellation);
    }

    /// <summary>What can be done about the selected findings.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="rules">The findings of each rule; at least one rule, and of each at least one finding.</param>
    /// <param name="cancellation">Nobody waits for the answer any more.</param>
    protected abstract IEnumerable<LspCodeAction> Offer(
        AnalyzedDocument document, ImmutableArray<ImmutableArray<Finding>> rules, CancellationToken cancellation);
}
