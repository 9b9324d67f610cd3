using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>Something that can be done about a finding, at which it is offered.</summary>
internal abstract class FindingActionSource : IActionSource
{
    public string Kind => LspCodeAction.QuickFix;

    public IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, TextSpan span, CancellationToken cancellation)
    {
        foreach (var finding in DocumentFindings.Reported(document).Where(finding => finding.Span.IntersectsWith(span)))
        {
            cancellation.ThrowIfCancellationRequested();

            foreach (var action in Offer(document, finding))
                yield return action;
        }
    }

    protected abstract IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, Finding finding);
}
