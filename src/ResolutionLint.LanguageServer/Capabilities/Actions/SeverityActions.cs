using System.Collections.Immutable;
using ResolutionLint.Core.Configuration;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>Another severity for the rule of a finding, in the nearest <c>.editorconfig</c>, or a new one.</summary>
internal sealed class SeverityActions(SettingWriter settings, DocumentFindings findings) : RuleActionSource
{
    private static readonly string[] Severities = ["error", "warning", "suggestion", "none"];

    protected override IEnumerable<LspCodeAction> Offer(
        AnalyzedDocument document, ImmutableArray<ImmutableArray<Finding>> rules, CancellationToken cancellation)
    {
        if (settings.For(document.Snapshot) is not { } place)
            yield break;

        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            var id = rule[0].Id;
            var diagnostics = findings.Of(document, rule);

            foreach (var severity in Severities.Where(word => rule.Any(finding => word != SeverityNames.Of(finding.Severity))))
            {
                var title = severity == "none" ? $"Switch {id} off in .editorconfig" : $"Make {id} {Article(severity)} {severity} in .editorconfig";
                yield return new LspCodeAction(title, LspCodeAction.QuickFix)
                {
                    Diagnostics = diagnostics,
                    Edit = place.Write($"resolution_diagnostic.{id}.severity", severity),
                };
            }
        }
    }

    private static string Article(string severity) => severity == "error" ? "an" : "a";
}
