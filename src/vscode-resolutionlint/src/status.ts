import * as vscode from 'vscode';
import type { Server } from './client';
import { draftSelector } from './documents';
import type { Recognition, Recognized } from './recognition';
import { headline, isResolution, summary } from './statusText';

/** Says in the status bar what the document in front was recognized as, and how many findings it has. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly server: Server,
    recognition: Recognition,
  ) {
    this.item = vscode.languages.createLanguageStatusItem('resolutionlint.status', draftSelector());
    this.item.name = 'ResolutionLint';
    this.item.command = { command: 'resolutionlint.showOutput', title: 'Show Output' };
    this.showServer();

    this.subscriptions = vscode.Disposable.from(
      this.item,
      server.onChanged(() => {
        this.item.selector = draftSelector();
        this.showServer();
      }),
      recognition.onChanged(({ status }) => {
        this.showStatus(status);
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private showServer(): void {
    const { state } = this.server;
    this.item.busy = state === 'starting';

    if (state !== 'running') {
      const isAbsent = state === 'absent';
      const severity = isAbsent ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
      this.show('ResolutionLint', isAbsent ? 'the server is not running' : 'starting', severity);
    }
  }

  private showStatus(status: Recognized['status']): void {
    void vscode.commands.executeCommand('setContext', 'resolutionlint.isResolution', isResolution(status));

    if (this.server.state === 'running') {
      const severity = status && status.errors > 0 ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
      this.show(headline(status), summary(status), severity);
    }
  }

  private show(text: string, detail: string, severity: vscode.LanguageStatusSeverity): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
  }
}
