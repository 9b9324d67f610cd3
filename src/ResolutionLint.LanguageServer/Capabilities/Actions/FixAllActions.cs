using Microsoft.CodeAnalysis.Text;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>All safe fixes of the draft, as <c>reslint lint --fix</c> makes them.</summary>
internal sealed class FixAllActions(DocumentAnalysis engine, EditTranslator edits) : IActionSource
{
    public string Kind => LspCodeAction.FixAll;

    public IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, TextSpan span, CancellationToken cancellation)
    {
        if (!DocumentFindings.Reported(document).Any(finding => finding.Fix is { Safety: FixSafety.Safe, Changes.Length: > 0 }))
            yield break;

        var snapshot = document.Snapshot;

        if (engine.Fix(document, (findings, _) => findings, cancellation) is not { } mended || ReferenceEquals(mended, snapshot.Text))
            yield break;

        yield return new LspCodeAction("Make all safe fixes", LspCodeAction.FixAll)
        {
            Edit = edits.ToEdit(snapshot, TextDifference.Between(snapshot.Text.ToString(), mended.ToString())),
        };
    }
}
