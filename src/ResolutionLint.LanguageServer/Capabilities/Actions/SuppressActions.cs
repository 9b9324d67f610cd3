using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Translation;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>A line before the paragraph that suppresses a finding in it. The reason is left to the drafter: until there is one, its absence is reported.</summary>
internal sealed class SuppressActions(EditTranslator edits, DocumentFindings findings) : FindingActionSource
{
    protected override IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, Finding finding)
    {
        if (finding.Diagnostic.Descriptor.Category == EngineRules.Category)
            yield break;

        var snapshot = document.Snapshot;
        var words = $"reslint-disable-next-line {finding.Id}: ";
        var (before, behind) = snapshot.IsMarkdown ? ("<!-- ", " -->") : ("//", string.Empty);
        var line = snapshot.Lines.GetStart(snapshot.Lines.GetPosition(finding.Span.Start).Line);

        yield return new LspCodeAction($"Ignore {finding.Id} in this paragraph and say why", LspCodeAction.QuickFix)
        {
            Diagnostics = findings.Of(document, [finding]),
            Edit = edits.ToInsertion(snapshot, line, before + words, behind + snapshot.LineBreak),
        };
    }
}
