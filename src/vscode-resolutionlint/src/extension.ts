import * as vscode from 'vscode';
import { Server, STARTING_SETTINGS } from './client';
import { explainRule } from './commands/explainRule';
import { lintWorkspace } from './commands/lintWorkspace';
import { newResolution } from './commands/newResolution';
import { SettingProposals } from './editorconfig/settingProposals';
import { Previews } from './preview/previews';
import { RulePages } from './rulePages';
import { StatusItem } from './status';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('ResolutionLint', { log: true });
  const started = new Server(context, output);
  server = started;

  const previews = new Previews(started);

  context.subscriptions.push(
    output,
    started,
    previews,
    new StatusItem(started),
    RulePages.register(started),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (STARTING_SETTINGS.some((setting) => change.affectsConfiguration(setting))) {
        void started.restart();
      }
    }),
    // Paths of programs are followed from then on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => started.restart()),
    SettingProposals.register(),
    vscode.commands.registerCommand('resolutionlint.restartServer', () => started.restart()),
    vscode.commands.registerCommand('resolutionlint.showOutput', () => {
      output.show();
    }),
    vscode.commands.registerCommand('resolutionlint.explainRule', explainRule),
    vscode.commands.registerCommand('resolutionlint.lintWorkspace', () => lintWorkspace(started)),
    vscode.commands.registerCommand('resolutionlint.newResolution', newResolution),
    vscode.commands.registerCommand('resolutionlint.previewResolution', () => previews.show()),
  );

  await started.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
