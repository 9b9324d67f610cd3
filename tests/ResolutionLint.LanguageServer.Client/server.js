// A server as a process of its own, and a connection to it by the library that VS Code uses itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command, as `RESOLUTIONLINT_COMMAND` names it, or as `dotnet build` leaves it. */
export const command = process.env.RESOLUTIONLINT_COMMAND ?? path.join(root, '.build/bin/ResolutionLint.Cli/debug/reslint.dll');

/** Program and arguments that run `reslint` with some arguments. */
export function reslint(...args) {
  return command.endsWith('.dll') ? ['dotnet', [command, ...args]] : [command, args];
}

/** Starts `reslint lsp`, and nothing more. */
export function spawnServer() {
  const [program, args] = reslint('lsp', '--stdio');
  return spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
}

export function exitOf(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code));
  });
}

/** A folder of its own, which goes with the test. */
export function temporaryFolder(test) {
  const folder = mkdtempSync(path.join(tmpdir(), 'reslint-client-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const uriOf = (...parts) => pathToFileURL(path.join(...parts)).href;

/**
 * A server that has been initialized; it goes with the test.
 * @param test the context of the test
 * @param capabilities what the client can do
 * @param folder the folder that it works in
 * @param options settings
 */
export async function start(test, { capabilities = {}, folder, options } = {}) {
  const child = spawnServer();
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin),
  );
  const client = new Client(child, connection);
  connection.listen();
  test.after(() => client.close());
  client.initialized = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions: options,
    workspaceFolders: folder ? [{ uri: uriOf(folder), name: 'drafts' }] : null,
  });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  return client;
}

/** The client's end of a connection. It keeps the findings that it is sent. */
class Client {
  #published = new Map();
  #waiting = [];

  constructor(child, connection) {
    this.child = child;
    this.connection = connection;
    this.logged = [];
    this.registrations = [];
    connection.onNotification(protocol.PublishDiagnosticsNotification.type, (sent) => this.#receive(sent));
    connection.onNotification(protocol.LogMessageNotification.type, (message) => this.logged.push(message.message));
    connection.onRequest(protocol.RegistrationRequest.type, (asked) => void this.registrations.push(...asked.registrations));
    connection.onRequest(protocol.DiagnosticRefreshRequest.type, () => null);
  }

  ask(type, parameters, token) {
    // A second argument, be it undefined, would make the library send a list.
    return token ? this.connection.sendRequest(type, parameters, token) : this.connection.sendRequest(type, parameters);
  }

  /** Asks about a document, with more parameters where they are needed. */
  about(type, uri, more = {}) {
    return this.ask(type, { textDocument: { uri }, ...more });
  }

  open(uri, text, languageId = 'plaintext') {
    return this.connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri, version, ...contentChanges) {
    return this.connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The findings of a version, once they are sent; of any version where none is named. */
  published(uri, version) {
    const known = this.#published.get(uri);
    if (known && (version === undefined || known.version === version)) return Promise.resolve(known.diagnostics);
    return new Promise((resolve) => this.#waiting.push({ uri, version, resolve }));
  }

  async shutDown() {
    await this.connection.sendRequest(protocol.ShutdownRequest.type);
    await this.connection.sendNotification(protocol.ExitNotification.type);
    return exitOf(this.child);
  }

  close() {
    this.connection.dispose();
    this.child.kill();
  }

  #receive(sent) {
    this.#published.set(sent.uri, sent);
    const fits = (one) => one.uri === sent.uri && (one.version === undefined || one.version === sent.version);
    this.#waiting.filter(fits).forEach((one) => one.resolve(sent.diagnostics));
    this.#waiting = this.#waiting.filter((one) => !fits(one));
  }
}
