import * as vscode from 'vscode';
import {
  DocumentFormattingRequest,
  type DynamicFeature,
  type LanguageClient,
  type TextDocumentRegistrationOptions,
} from 'vscode-languageclient/node';
import type { Server } from './client';
import { LANGUAGE } from './documents';
import type { Recognition, Recognized } from './recognition';
import { isResolution } from './statusText';

/**
 * Keeps the formatter to drafts. The client registers it for all plain text and Markdown, where it would stand in the way of
 * others: of two formatters VS Code wants one to be chosen, and on saving uses neither until then.
 */
export class DraftFormatting implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  private readonly offered = new Set<string>();
  private narrowed: LanguageClient | undefined;

  constructor(
    private readonly server: Server,
    recognition: Recognition,
  ) {
    this.subscriptions = vscode.Disposable.from(
      server.onChanged(() => {
        this.narrow();
      }),
      recognition.onChanged((recognized) => {
        this.follow(recognized);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.offer(document, false);
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Each start, of a server that has fallen over too, registers the formatter for everything anew. */
  private narrow(): void {
    const client = this.server.running;

    if (client && client !== this.narrowed) {
      formatterOf(client).clear();
      this.offered.clear();
      formatterOf(client).register({ id: LANGUAGE, registerOptions: { documentSelector: [{ language: LANGUAGE }] } });
    }

    this.narrowed = client;
  }

  private follow({ document, status }: Recognized): void {
    if (document.languageId !== LANGUAGE) {
      this.offer(document, isResolution(status));
    }
  }

  private offer(document: vscode.TextDocument, isDraft: boolean): void {
    const client = this.server.running;
    const id = document.uri.toString();

    if (!client || this.offered.has(id) === isDraft) {
      return;
    }

    if (isDraft) {
      this.offered.add(id);
      formatterOf(client).register({ id, registerOptions: { documentSelector: [only(document)] } });
    } else {
      this.offered.delete(id);
      formatterOf(client).unregister(id);
    }
  }
}

function formatterOf(client: LanguageClient): DynamicFeature<TextDocumentRegistrationOptions> {
  return client.getFeature(DocumentFormattingRequest.method);
}

/** What means something else in a pattern stands for itself, or nearly so. */
function only({ uri }: vscode.TextDocument): { scheme: string; pattern: string } {
  return { scheme: uri.scheme, pattern: uri.path.replaceAll(/[[\]{}*?]/g, '?') };
}
