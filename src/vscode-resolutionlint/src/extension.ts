import * as vscode from 'vscode';
import { Server, STARTING_SETTINGS } from './client';
import { explainRule } from './commands/explainRule';
import { lintWorkspace } from './commands/lintWorkspace';
import { newResolution } from './commands/newResolution';
import { startOnDemand } from './demand';
import { DraftFormatting } from './draftFormatting';
import { SettingProposals } from './editorconfig/settingProposals';
import { Previews } from './preview/previews';
import { Recognition } from './recognition';
import { RulePages } from './rulePages';
import { StatusItem } from './status';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('ResolutionLint', { log: true });
  const started = new Server(context, output);
  server = started;

  const previews = new Previews(started);
  const recognition = new Recognition(started);

  context.subscriptions.push(
    output,
    started,
    previews,
    recognition,
    new StatusItem(started, recognition),
    new DraftFormatting(started, recognition),
    new RulePages(started),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (STARTING_SETTINGS.some((setting) => change.affectsConfiguration(setting))) {
        void started.restartIfStarted();
      }
    }),
    // Paths of programs are followed from then on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.restartIfStarted()),
    SettingProposals.register(),
    vscode.commands.registerCommand('resolutionlint.restartServer', () => started.restart()),
    vscode.commands.registerCommand('resolutionlint.showOutput', () => {
      output.show();
    }),
    vscode.commands.registerCommand('resolutionlint.explainRule', explainRule),
    vscode.commands.registerCommand('resolutionlint.lintWorkspace', () => lintWorkspace(started)),
    vscode.commands.registerCommand('resolutionlint.newResolution', (organ) => newResolution(started, organ)),
    vscode.commands.registerCommand('resolutionlint.previewResolution', () => previews.show()),
    startOnDemand(started),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
