import * as vscode from 'vscode';
import type { DiagnosticProviderMiddleware, ProvideWorkspaceDiagnosticSignature } from 'vscode-languageclient/node';

type Reporter = Parameters<ProvideWorkspaceDiagnosticSignature>[2];

/**
 * The client asks for the findings of all drafts every other second. That is let through where the drafter wants it
 * always, and on command; else it is answered with nothing.
 */
export class WorkspaceFindings {
  private ask: ((token: vscode.CancellationToken) => Promise<void>) | undefined;

  readonly middleware: DiagnosticProviderMiddleware = {
    provideWorkspaceDiagnostics: (known, token, report, next) => {
      this.ask = (cancellation) => lintAll(cancellation, report, next);
      return isAlways() ? next(known, token, report) : { items: [] };
    },
  };

  /** Lints all drafts once. */
  async lint(token: vscode.CancellationToken): Promise<void> {
    await this.ask?.(token);
  }
}

async function lintAll(token: vscode.CancellationToken, report: Reporter, next: ProvideWorkspaceDiagnosticSignature): Promise<void> {
  await next([], token, report);
}

function isAlways(): boolean {
  return vscode.workspace.getConfiguration('resolutionlint').get('workspaceFindings') === 'always';
}
