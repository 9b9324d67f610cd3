using System.Collections.Immutable;
using ResolutionLint.Core.Diagnostics;
using ResolutionLint.LanguageServer.Protocol;
using ResolutionLint.LanguageServer.Workspace;

namespace ResolutionLint.LanguageServer.Capabilities.Actions;

/// <summary>The page of the rule of a finding, which the client shows by a command of its own, where it says that it has it.</summary>
internal sealed class ExplainActions(DocumentFindings findings, Settings settings) : RuleActionSource
{
    /// <summary>The command; its argument is the id of the rule.</summary>
    public const string Command = "resolutionlint.explainRule";

    protected override IEnumerable<LspCodeAction> Offer(
        AnalyzedDocument document, ImmutableArray<ImmutableArray<Finding>> rules, CancellationToken cancellation)
    {
        if (!settings.Current.Commands.Contains(Command))
            yield break;

        foreach (var rule in rules)
        {
            var title = $"Explain {rule[0].Id}";
            yield return new LspCodeAction(title, LspCodeAction.QuickFix)
            {
                Diagnostics = findings.Of(document, rule),
                Command = new LspCommand(title, Command) { Arguments = [rule[0].Id] },
            };
        }
    }
}
