import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Server } from '../client';
import { documentLayout } from '../requests';
import { pageOf } from './page';

const QUIET = 250;

/** Shows drafts beside the editor as they would be printed, and again after each edit. */
export class Previews implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.refreshSoon(document);
      }),
      server.onChanged(() => {
        vscode.workspace.textDocuments.forEach((document) => {
          this.refreshSoon(document);
        });
      }),
    );
  }

  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;

    if (!document) {
      return;
    }

    const address = document.uri.toString();
    const open = this.panels.get(address);

    if (open) {
      open.reveal(undefined, true);
    } else {
      this.panels.set(address, this.create(document));
    }

    await this.refresh(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panels.forEach((panel) => void panel.dispose());
    this.waiting.forEach(clearTimeout);
  }

  private create(document: vscode.TextDocument): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'resolutionlint.preview',
      `Preview ${path.posix.basename(document.uri.path)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: false, localResourceRoots: [] },
    );
    panel.onDidDispose(() => this.panels.delete(document.uri.toString()));
    return panel;
  }

  private refreshSoon(document: vscode.TextDocument): void {
    const address = document.uri.toString();

    if (this.panels.has(address)) {
      clearTimeout(this.waiting.get(address));
      this.waiting.set(
        address,
        setTimeout(() => void this.refresh(document), QUIET),
      );
    }
  }

  private async refresh(document: vscode.TextDocument): Promise<void> {
    const client = this.server.running;
    const panel = this.panels.get(document.uri.toString());

    if (!client || !panel) {
      return;
    }

    const asked = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const layout = await client.sendRequest(documentLayout, asked).catch((): undefined => undefined);

    // The drafter may have closed it meanwhile, or typed on: then there is another answer to come.
    if (this.panels.has(document.uri.toString()) && layout !== undefined) {
      panel.webview.html = pageOf(layout ?? undefined);
    }
  }
}
