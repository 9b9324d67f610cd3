using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>The fix of a finding.</summary>
internal sealed class FixActions(EditTranslator edits, DocumentFindings findings) : FindingActionSource
{
    protected override IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, Finding finding)
    {
        if (finding.Fix is not { Changes.Length: > 0 } fix)
            yield break;

        var isSafe = fix.Safety == FixSafety.Safe;
        yield return new LspCodeAction(isSafe ? fix.Title : $"{fix.Title} (check the meaning)", LspCodeAction.QuickFix)
        {
            Diagnostics = findings.Of(document, [finding]),
            IsPreferred = isSafe ? true : null,
            Edit = edits.ToEdit(document.Snapshot, fix.Changes),
        };
    }
}
