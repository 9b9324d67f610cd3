import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import test from 'node:test';
import protocol from 'vscode-languageserver-protocol/node';
import { flawed, uri } from './drafts.js';
import { exitOf, spawnServer, start } from './server.js';

const { ErrorCodes, LSPErrorCodes } = protocol;

test('what the server can do is announced', async (t) => {
  const { capabilities, serverInfo } = (await start(t)).initialized;

  assert.equal(serverInfo.name, 'ResolutionLint');
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: protocol.TextDocumentSyncKind.Incremental, save: true });
  assert.equal(capabilities.diagnosticProvider, undefined, 'a client that cannot ask is sent findings');
  assert.deepEqual(capabilities.codeActionProvider.codeActionKinds, ['quickfix', 'source.fixAll.resolutionlint']);

  for (const provider of ['hover', 'definition', 'references', 'documentSymbol', 'foldingRange', 'documentFormatting'])
    assert.equal(capabilities[`${provider}Provider`], true, provider);

  for (const provider of ['semanticTokens', 'completion', 'rename', 'documentLink'])
    assert.equal(typeof capabilities[`${provider}Provider`], 'object', provider);
});

for (const [offered, agreed] of [[undefined, 'utf-16'], [['utf-16'], 'utf-16'], [['utf-8', 'utf-16'], 'utf-8'], [['utf-32'], 'utf-16']]) {
  test(`of the encodings ${offered ?? 'unnamed'} ${agreed} is agreed on`, async (t) => {
    const client = await start(t, { capabilities: offered ? { general: { positionEncodings: offered } } : {} });
    assert.equal(client.initialized.capabilities.positionEncoding, agreed);
  });
}

test('goodbye in order ends with 0', async (t) => {
  const client = await start(t);
  assert.equal(await client.shutDown(), 0);
});

test('exit without shutdown ends with 1', async (t) => {
  const client = await start(t);
  await client.connection.sendNotification(protocol.ExitNotification.type);
  assert.equal(await exitOf(client.child), 1);
});

test('the end of the input ends the server', async (t) => {
  const client = await start(t);
  client.child.stdin.end();
  assert.equal(await exitOf(client.child), 1);
});

test('the death of the process that the client names ends the server', async (t) => {
  const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)']);
  const child = spawnServer();
  t.after(() => child.kill());
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout), new protocol.StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest(protocol.InitializeRequest.type, { processId: parent.pid, rootUri: null, capabilities: {}, workspaceFolders: null });
  parent.kill();
  assert.equal(await exitOf(child), 1);
});

test('a request after shutdown is refused', async (t) => {
  const client = await start(t);
  await client.ask(protocol.ShutdownRequest.type);
  await assert.rejects(client.about(protocol.DocumentSymbolRequest.type, uri), { code: ErrorCodes.InvalidRequest });
});

test('unknown requests are refused and unknown notifications passed over', async (t) => {
  const client = await start(t);
  await client.connection.sendNotification('drafts/unheardOf', { a: 1 });
  await client.connection.sendNotification('$/unheardOf');
  await assert.rejects(client.ask('drafts/unheardOf', {}), { code: ErrorCodes.MethodNotFound });
  await assert.rejects(client.ask('$/unheardOf', {}), { code: ErrorCodes.MethodNotFound });
  await assert.rejects(client.ask(protocol.HoverRequest.method, { position: 7 }), { code: ErrorCodes.InvalidParams });
  assert.deepEqual(client.logged, []);
});

test('a request can be taken back', async (t) => {
  const client = await start(t);
  await client.open(uri, flawed.repeat(400));
  const taken = new protocol.CancellationTokenSource();
  const answer = client.ask(protocol.DocumentSymbolRequest.type, { textDocument: { uri } }, taken.token);
  taken.cancel();
  await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });

  // What was taken back leaves the rest as it was.
  assert.ok((await client.about(protocol.DocumentSymbolRequest.type, uri)).length > 0);
});
