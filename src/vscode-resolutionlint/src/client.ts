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
import { askForDotnet, findDotnet } from './runtime/findDotnet';
import { WorkspaceFindings } from './workspaceFindings';

export const SECTION = 'resolutionlint';

/** What of our settings counts only from the start of the server on. */
export const STARTING_SETTINGS = ['files', 'dotnet.path', 'server.path'].map((key) => `${SECTION}.${key}`);

/** The server, as far as it is running: it can be started again, and may not be there for want of a runtime. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private turn: Promise<void> = Promise.resolve();
  private acquired: string | undefined;
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

  /** Starts the server, or starts it again; everything is read again then. One start after the other, however often it is asked for. */
  restart(): Promise<void> {
    this.turn = this.turn.then(() => this.stop()).then(() => this.start());
    return this.turn;
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;

    // One that never came up cannot be stopped, and says so.
    await client?.dispose().catch((error: unknown) => {
      this.output.debug(String(error));
    });
  }

  dispose(): void {
    this.started.dispose();
  }

  private async start(): Promise<void> {
    const run = await this.findExecutable();

    if (!run) {
      // Nobody waits for the answer: a drafter may leave the question open.
      void this.offerRuntime();
      return;
    }

    this.output.info(`server: ${[run.command, ...(run.args ?? [])].join(' ')}`);
    const client = new LanguageClient(SECTION, 'ResolutionLint', { run, debug: run }, this.options());
    this.client = client;

    try {
      await client.start();
      this.started.fire(client);
    } catch (error) {
      this.output.error(`the server did not start: ${String(error)}`);
    }
  }

  private async findExecutable(): Promise<Executable | undefined> {
    const set = vscode.workspace.getConfiguration(SECTION).get<string>('server.path', '');
    const server = set === '' ? this.context.asAbsolutePath('server/reslint-language-server.dll') : set;
    const dotnet = isLibrary(server) ? (this.acquired ?? (await findDotnet(this.context.extension.id, this.output))) : '';
    return dotnet === undefined ? undefined : { ...commandLineOf(server, dotnet), transport: TransportKind.stdio };
  }

  private async offerRuntime(): Promise<void> {
    this.acquired = await askForDotnet(this.context.extension.id, this.output);

    if (this.acquired !== undefined) {
      await this.restart();
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: documentSelector(draftPatterns()),
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      // What the server asks of a client beside the protocol: it offers to explain a rule where somebody can.
      initializationOptions: { ...vscode.workspace.getConfiguration(SECTION), commands: ['resolutionlint.explainRule'] },
      // Sent whenever they change: the server does not ask for them.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      synchronize: { configurationSection: SECTION },
      middleware: this.workspaceFindings.middleware,
    };
  }
}
