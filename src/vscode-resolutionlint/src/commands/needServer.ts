import * as vscode from 'vscode';
import type { Server } from '../client';

/** Waits for the server that a command cannot do without, and says so where it is not to be had. */
export async function needServer(server: Server): Promise<boolean> {
  if (await server.ready()) {
    return true;
  }

  const output = 'Show Output';
  void vscode.window.showWarningMessage('That needs the server of ResolutionLint, which is not running.', output).then((answer) => {
    if (answer === output) {
      void vscode.commands.executeCommand('resolutionlint.showOutput');
    }
  });
  return false;
}
