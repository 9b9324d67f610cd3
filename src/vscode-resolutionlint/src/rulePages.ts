import * as vscode from 'vscode';
import type { Server } from './client';
import { rulePage } from './requests';

const SCHEME = 'resolutionlint-rule';

/** The pages of the rules as documents that lie nowhere, for the preview of Markdown. */
export class RulePages implements vscode.TextDocumentContentProvider {
  constructor(private readonly server: Server) {}

  static register(server: Server): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(SCHEME, new RulePages(server));
  }

  /** The address of the page of a rule; the name is what the preview's tab shows. */
  static addressOf(rule: string): vscode.Uri {
    return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  }

  async provideTextDocumentContent(address: vscode.Uri): Promise<string> {
    const rule = address.path.slice(1).replace(/\.md$/, '');
    const page = await this.server.running?.sendRequest(rulePage, { rule });
    return page?.content ?? `There is no rule called ${rule}.`;
  }
}
