import * as vscode from 'vscode';
import type { Server } from './client';
import { documentSelector, draftPatterns } from './documents';
import { documentStatus, type DocumentStatus } from './requests';
import { headline, isResolution, summary } from './statusText';

/** Says in the status bar what the document in front was recognized as, and how many findings it has. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly subscriptions: { dispose(): unknown }[];
  private asked = 0;

  constructor(private readonly server: Server) {
    this.item = vscode.languages.createLanguageStatusItem('resolutionlint.status', selector());
    this.item.name = 'ResolutionLint';
    this.item.command = { command: 'resolutionlint.showOutput', title: 'Show Output' };
    this.show('ResolutionLint', 'no server', vscode.LanguageStatusSeverity.Warning);

    const refresh = (): void => void this.refresh();
    this.subscriptions = [
      this.item,
      server.onStarted(() => {
        this.item.selector = selector();
        refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.languages.onDidChangeDiagnostics((changed) => {
        const shown = vscode.window.activeTextEditor?.document.uri.toString();

        if (changed.uris.some((uri) => uri.toString() === shown)) {
          refresh();
        }
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async refresh(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const client = this.server.running;

    if (!document || !client) {
      return;
    }

    const turn = ++this.asked;
    const status = await client
      .sendRequest(documentStatus, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } })
      .catch((): null => null);

    // Only the answer to the last question is of the document that is shown now.
    if (turn === this.asked) {
      await this.showStatus(status ?? undefined);
    }
  }

  private async showStatus(status: DocumentStatus | undefined): Promise<void> {
    const severity = status && status.errors > 0 ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.show(headline(status), summary(status), severity);
    await vscode.commands.executeCommand('setContext', 'resolutionlint.isResolution', isResolution(status));
  }

  private show(text: string, detail: string, severity: vscode.LanguageStatusSeverity): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
  }
}

function selector(): vscode.DocumentSelector {
  return documentSelector(draftPatterns()) as vscode.DocumentSelector;
}
