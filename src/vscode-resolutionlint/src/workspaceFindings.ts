import * as vscode from 'vscode';
import {
  DiagnosticCollectionSource,
  type DiagnosticCollectionProvider,
  type DiagnosticProviderMiddleware,
  type ProvideWorkspaceDiagnosticSignature,
} from 'vscode-languageclient/node';

type Reporter = Parameters<ProvideWorkspaceDiagnosticSignature>[2];

/**
 * The client asks for the findings of all drafts every other second. That is let through where the drafter wants it
 * always, and on command; else it is answered with nothing.
 */
export class WorkspaceFindings implements vscode.Disposable {
  private ask: ((token: vscode.CancellationToken) => Promise<void>) | undefined;
  private pulled: vscode.DiagnosticCollection | undefined;
  private isAsked = false;
  private readonly subscriptions: vscode.Disposable;

  readonly middleware: DiagnosticProviderMiddleware = {
    provideWorkspaceDiagnostics: (known, token, report, next) => {
      this.ask = (cancellation) => lintAll(cancellation, report, next);
      return isAlways() ? next(known, token, report) : { items: [] };
    },
  };

  readonly collections: DiagnosticCollectionProvider = {
    create: (name, source) => this.create(name, source),
    dispose: (collection) => {
      collection.dispose();
    },
  };

  constructor() {
    // Any file may be a draft by the patterns of the settings, which may change; one that has no findings loses none.
    const files = vscode.workspace.createFileSystemWatcher('**/*', true, true, false);
    this.subscriptions = vscode.Disposable.from(
      files,
      files.onDidDelete((file) => this.pulled?.delete(file)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        closed.map(fileOf).forEach((file) => {
          this.forget(file);
        });
      }),
    );
  }

  /** Lints all drafts once. */
  async lint(token: vscode.CancellationToken): Promise<void> {
    await this.ask?.(token);
    this.isAsked = true;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private create(name: string | undefined, source: DiagnosticCollectionSource): vscode.DiagnosticCollection {
    const collection = vscode.languages.createDiagnosticCollection(name);

    if (source === DiagnosticCollectionSource.pull) {
      this.pulled = collection;
      this.isAsked = false;
    }

    return collection;
  }

  /** The client leaves the findings of a draft that is closed to the next answer for the whole workspace, which may never come. */
  private forget(file: vscode.Uri | undefined): void {
    if (file && !isShown(file) && !this.isOfWorkspace(file)) {
      this.pulled?.delete(file);
    }
  }

  private isOfWorkspace(file: vscode.Uri): boolean {
    return (this.isAsked || isAlways()) && vscode.workspace.getWorkspaceFolder(file) !== undefined;
  }
}

export function isAlways(): boolean {
  return vscode.workspace.getConfiguration('resolutionlint').get('workspaceFindings') === 'always';
}

async function lintAll(token: vscode.CancellationToken, report: Reporter, next: ProvideWorkspaceDiagnosticSignature): Promise<void> {
  await next([], token, report);
}

function fileOf({ input }: vscode.Tab): vscode.Uri | undefined {
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}

function isShown(file: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => fileOf(tab)?.toString() === file.toString()));
}
