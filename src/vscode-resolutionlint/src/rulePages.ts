import * as vscode from 'vscode';
import type { Server } from './client';
import { rulePage } from './requests';

const SCHEME = 'resolutionlint-rule';

/** The pages of the rules as documents that lie nowhere, for the preview of Markdown. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      // Pages that were open before the server was there, or that another one may write otherwise.
      server.onChanged((state) => {
        if (state === 'running') {
          this.showAnew();
        }
      }),
    );
  }

  /** The address of the page of a rule; the name is what the preview's tab shows. */
  static addressOf(rule: string): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  }

  async provideTextDocumentContent(address: vscode.Uri): Promise<string> {
    const rule = address.path.slice(1).replace(/\.md$/, '');
    const client = await this.server.ready();

    if (!client) {
      return 'The page is not to be had while the server of ResolutionLint is not running.';
    }

    const page = await client.sendRequest(rulePage, { rule });
    return page?.content ?? `There is no rule called ${rule}.`;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private showAnew(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === SCHEME) {
        this.changed.fire(uri);
      }
    }
  }
}
