import * as vscode from 'vscode';
import type { Server } from './client';
import { mayBeDraft } from './documents';
import { isAlways } from './workspaceFindings';

/** Starts the server once there is something for it to do: windows without drafts are left alone. */
export function startOnDemand(server: Server): vscode.Disposable {
  const look = (): void => {
    if (isNeeded()) {
      void server.ready();
    }
  };

  look();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeConfiguration(look),
    vscode.workspace.onDidChangeWorkspaceFolders(look),
  );
}

function isNeeded(): boolean {
  const hasFolder = vscode.workspace.workspaceFolders !== undefined;
  return (hasFolder && isAlways()) || vscode.workspace.textDocuments.some(mayBeDraft);
}
