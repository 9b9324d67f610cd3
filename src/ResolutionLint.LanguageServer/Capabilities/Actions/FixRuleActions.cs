using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>The fixes of all findings of one rule in the draft, offered where there are several.</summary>
internal sealed class FixRuleActions(EditTranslator edits, DocumentFindings findings) : RuleActionSource
{
    protected override IEnumerable<LspCodeAction> Offer(
        AnalyzedDocument document, ImmutableArray<ImmutableArray<Finding>> rules, CancellationToken cancellation)
    {
        foreach (var (id, safety) in rules.SelectMany(rule => rule).Where(finding => finding.Fix is not null).Select(KindOf).Distinct())
        {
            cancellation.ThrowIfCancellationRequested();

            // Silent ones are shown as hints here, and whoever asks for all means them too.
            ImmutableArray<Finding> alike = [.. DocumentFindings.Reported(document).Where(other => other.Fix is not null && KindOf(other) == (id, safety))];
            var text = document.Snapshot.Text;
            var (changed, applied) = FixApplier.Apply(text, alike, safety);

            if (applied < 2)
                continue;

            var note = safety == FixSafety.Safe ? string.Empty : " (check the meaning)";
            yield return new LspCodeAction($"Fix all {applied} findings of {id} in this draft{note}", LspCodeAction.QuickFix)
            {
                Diagnostics = findings.Of(document, alike),
                Edit = edits.ToEdit(document.Snapshot, changed.GetTextChanges(text)),
            };
        }
    }

    private static (string Id, FixSafety Safety) KindOf(Finding finding) => (finding.Id, finding.Fix?.Safety ?? FixSafety.None);
}
