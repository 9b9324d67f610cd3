import * as vscode from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type Executable,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { documentSelector, draftPatterns } from './documents';
import { commandLineOf, isLibrary } from './runtime/commandLine';
import { findDotnet } from './runtime/findDotnet';
import { WorkspaceFindings } from './workspaceFindings';

export const SECTION = 'resolutionlint';

/** The server, as far as it is running: it can be started again, and may not be there for want of a runtime. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private readonly started = new vscode.EventEmitter<LanguageClient>();

  readonly workspaceFindings = new WorkspaceFindings();
  readonly onStarted = this.started.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  /** The client of a server that runs; undefined where none does. */
  get running(): LanguageClient | undefined {
    return this.client?.isRunning() ? this.client : undefined;
  }

  async start(): Promise<void> {
    const run = await this.findExecutable();

    if (!run) {
      return;
    }

    this.output.info(`server: ${[run.command, ...(run.args ?? [])].join(' ')}`);
    this.client = new LanguageClient(SECTION, 'ResolutionLint', { run, debug: run }, this.options());
    await this.client.start();
    this.started.fire(this.client);
  }

  /** Everything is read again, settings that count from the start on included. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.dispose();
  }

  dispose(): void {
    this.started.dispose();
  }

  private async findExecutable(): Promise<Executable | undefined> {
    const set = vscode.workspace.getConfiguration(SECTION).get<string>('server.path', '');
    const server = set === '' ? this.context.asAbsolutePath('server/reslint-language-server.dll') : set;
    const dotnet = isLibrary(server) ? await findDotnet(this.context.extension.id, this.output) : '';

    if (dotnet === undefined) {
      return undefined;
    }

    return { ...commandLineOf(server, dotnet), transport: TransportKind.stdio };
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: documentSelector(draftPatterns()),
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: vscode.workspace.getConfiguration(SECTION),
      // Sent whenever they change: the server does not ask for them.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      synchronize: { configurationSection: SECTION },
      middleware: this.workspaceFindings.middleware,
    };
  }
}
