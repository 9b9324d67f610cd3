import * as vscode from 'vscode';
import type { Server } from './client';
import { mayBeDraft } from './documents';
import { documentStatus, type DocumentStatus } from './requests';

const QUIET = 250;

/** What the server has recognized a document as; nothing where there is no server, or the document is none of its. */
export interface Recognized {
  document: vscode.TextDocument;
  status: DocumentStatus | undefined;
}

/** Asks what the document in front is, whenever the answer may be another one than before. */
export class Recognition implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Recognized>();
  private readonly subscriptions: vscode.Disposable;
  private asked = 0;
  private waiting: NodeJS.Timeout | undefined;

  readonly onChanged = this.changed.event;

  constructor(private readonly server: Server) {
    const ask = (): void => void this.ask();

    this.subscriptions = vscode.Disposable.from(
      this.changed,
      server.onChanged(ask),
      vscode.window.onDidChangeActiveTextEditor(ask),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(isInFront)) {
          ask();
        }
      }),
      // A text can become a resolution without a finding that comes or goes.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isInFront(document.uri)) {
          clearTimeout(this.waiting);
          this.waiting = setTimeout(ask, QUIET);
        }
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  private async ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;

    if (!document) {
      return;
    }

    const turn = ++this.asked;
    const status = await this.statusOf(document);

    // Only the answer to the last question is of the document that is shown now.
    if (turn === this.asked) {
      this.changed.fire({ document, status });
    }
  }

  private async statusOf(document: vscode.TextDocument): Promise<DocumentStatus | undefined> {
    const client = this.server.running;

    if (!client || !mayBeDraft(document)) {
      return undefined;
    }

    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return (await client.sendRequest(documentStatus, { textDocument }).catch((): null => null)) ?? undefined;
  }
}

function isInFront(address: vscode.Uri): boolean {
  return vscode.window.activeTextEditor?.document.uri.toString() === address.toString();
}
