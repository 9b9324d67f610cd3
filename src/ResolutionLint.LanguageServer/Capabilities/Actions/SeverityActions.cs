using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>Another severity for the rule of a finding, in the nearest <c>.editorconfig</c>, or a new one.</summary>
internal sealed class SeverityActions(SettingWriter settings, DocumentFindings findings) : FindingActionSource
{
    private static readonly string[] Severities = ["error", "warning", "suggestion", "none"];

    protected override IEnumerable<LspCodeAction> Offer(AnalyzedDocument document, Finding finding)
    {
        foreach (var severity in Severities.Where(word => word != SeverityNames.Of(finding.Severity)))
        {
            if (settings.Write(document.Snapshot, $"resolution_diagnostic.{finding.Id}.severity", severity) is not { } edit)
                yield break;

            var title = severity == "none" ? $"Switch {finding.Id} off in .editorconfig" : $"Make {finding.Id} {Article(severity)} {severity} in .editorconfig";
            yield return new LspCodeAction(title, LspCodeAction.QuickFix) { Diagnostics = findings.Of(document, [finding]), Edit = edit };
        }
    }

    private static string Article(string severity) => severity == "error" ? "an" : "a";
}
