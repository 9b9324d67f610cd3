import * as vscode from 'vscode';
import type { Server } from '../client';
import { needServer } from './needServer';

/** Lints all drafts of the folders and shows what was found. */
export async function lintWorkspace(server: Server): Promise<void> {
  if (!vscode.workspace.workspaceFolders) {
    void vscode.window.showInformationMessage('There is no folder open whose drafts could be linted.');
  } else if (await needServer(server)) {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'Linting the drafts of the workspace', cancellable: true },
      (_, token) => server.workspaceFindings.lint(token),
    );
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
