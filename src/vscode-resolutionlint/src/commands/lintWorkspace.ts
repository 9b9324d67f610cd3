import * as vscode from 'vscode';
import type { Server } from '../client';

/** Lints all drafts of the folders and shows what was found. */
export async function lintWorkspace(server: Server): Promise<void> {
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Linting the drafts of the workspace', cancellable: true },
    (_, token) => server.workspaceFindings.lint(token),
  );
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
