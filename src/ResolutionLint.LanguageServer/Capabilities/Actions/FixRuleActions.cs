using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>The fixes of all findings of one rule in the draft, offered where there are several.</summary>
internal sealed class FixRuleActions(EditTranslator edits, DocumentFindings findings) : FindingActionSource
{
    protected override IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, Finding finding)
    {
        if (finding.Fix is not { } fix)
            yield break;

        // Silent ones are shown as hints here, and whoever asks for all means them too.
        ImmutableArray<Finding> alike = [.. DocumentFindings.Reported(document).Where(other => other.Id == finding.Id && other.Fix?.Safety == fix.Safety)];
        var text = document.Snapshot.Text;
        var (changed, applied) = FixApplier.Apply(text, alike, fix.Safety);

        if (applied < 2)
            yield break;

        var note = fix.Safety == FixSafety.Safe ? string.Empty : " (check the meaning)";
        yield return new LspCodeAction($"Fix all {applied} findings of {finding.Id} in this draft{note}", LspCodeAction.QuickFix)
        {
            Diagnostics = findings.Of(document, alike),
            Edit = edits.ToEdit(document.Snapshot, changed.GetTextChanges(text)),
        };
    }
}
