import * as vscode from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  State,
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

export type ServerState = 'absent' | 'starting' | 'running';

/** The server, as far as it is running: it starts when it is first needed, can be started again, and may not be there for want of a runtime. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private turn: Promise<void> | undefined;
  private isStarting = false;
  private acquired: string | undefined;
  private readonly changed = new vscode.EventEmitter<ServerState>();

  readonly workspaceFindings = new WorkspaceFindings();

  /** It has come up, or gone, whoever did it. */
  readonly onChanged = this.changed.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  /** The client of a server that runs; undefined where none does. */
  get running(): LanguageClient | undefined {
    return this.client?.isRunning() ? this.client : undefined;
  }

  get state(): ServerState {
    if (this.running) {
      return 'running';
    }

    return this.isStarting || this.client?.state === State.Starting ? 'starting' : 'absent';
  }

  /** Starts the server unless somebody has before, and waits until it runs; undefined where it cannot. */
  async ready(): Promise<LanguageClient | undefined> {
    await (this.turn ?? this.restart());
    return this.running;
  }

  /** Starts the server, or starts it again; everything is read again then. One start after the other, however often it is asked for. */
  restart(): Promise<void> {
    this.turn = (this.turn ?? Promise.resolve()).then(() => this.stop()).then(() => this.start());
    return this.turn;
  }

  /** As {@link restart}, where the server has been needed at all. */
  async restartIfStarted(): Promise<void> {
    if (this.turn) {
      await this.restart();
    }
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
    this.changed.dispose();
    this.workspaceFindings.dispose();
  }

  private async start(): Promise<void> {
    this.isStarting = true;
    this.tell();

    try {
      const run = await this.findExecutable();

      if (run) {
        await this.run(run);
      } else {
        // Nobody waits for the answer: a drafter may leave the question open.
        void this.offerRuntime();
      }
    } finally {
      this.isStarting = false;
      this.tell();
    }
  }

  private async run(run: Executable): Promise<void> {
    this.output.info(`server: ${[run.command, ...(run.args ?? [])].join(' ')}`);
    const client = new LanguageClient(SECTION, 'ResolutionLint', { run, debug: run }, this.options());
    this.client = client;
    // One that falls over is started again by the client itself; it runs before it knows what the server can do.
    client.onDidChangeState(({ newState }) => {
      const initialized = newState === State.Running ? client.start() : Promise.resolve();
      void initialized
        .catch(() => undefined)
        .then(() => {
          this.tell();
        });
    });
    await client.start().catch((error: unknown) => {
      this.output.error(`the server did not start: ${String(error)}`);
    });
  }

  private tell(): void {
    this.changed.fire(this.state);
  }

  private async findExecutable(): Promise<Executable | undefined> {
    const set = vscode.workspace.getConfiguration(SECTION).get<string>('server.path', '');
    const server = set === '' ? this.context.asAbsolutePath('server/reslint-language-server.dll') : set;
    const dotnet = isLibrary(server) ? ((await findDotnet(this.context.extension.id, this.output)) ?? this.acquired) : '';
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
      // The settings as they are at the start, of which some count only then; the server asks for them again when they change. And
      // what it wants to know beside the protocol: it offers to explain a rule where somebody can.
      initializationOptions: { ...vscode.workspace.getConfiguration(SECTION), commands: ['resolutionlint.explainRule'] },
      diagnosticCollectionProvider: this.workspaceFindings.collections,
      middleware: this.workspaceFindings.middleware,
    };
  }
}
