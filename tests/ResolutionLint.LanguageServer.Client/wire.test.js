// What no library sends: messages byte by byte.
import assert from 'node:assert/strict';
import test from 'node:test';
import { exitOf, spawnServer } from './server.js';

const initialize = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };

/** A server without a library in between; its messages can be awaited one by one. */
function talk(t) {
  const child = spawnServer();
  t.after(() => child.kill());
  const messages = [];
  const waiting = [];
  let bytes = Buffer.alloc(0);
  child.stdout.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);

    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString('latin1'));
      if (!header || bytes.length < header[0].length + Number(header[1])) return;
      const message = JSON.parse(bytes.subarray(header[0].length, header[0].length + Number(header[1])).toString('utf8'));
      bytes = bytes.subarray(header[0].length + Number(header[1]));
      if (waiting.length > 0) waiting.shift()(message);
      else messages.push(message);
    }
  });
  return {
    child,
    raw: (text) => child.stdin.write(text),
    body: (body) => {
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
      child.stdin.write(body);
    },
    send: (message) => child.stdin.write(`Content-Length: ${Buffer.byteLength(JSON.stringify(message))}\r\n\r\n${JSON.stringify(message)}`),
    next: () => (messages.length > 0 ? Promise.resolve(messages.shift()) : new Promise((resolve) => waiting.push(resolve))),
  };
}

async function initialized(t) {
  const server = talk(t);
  server.send(initialize);
  assert.equal((await server.next()).id, 1);
  server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  return server;
}

test('a request before initialize is refused', async (t) => {
  const server = talk(t);
  server.send({ jsonrpc: '2.0', id: 'a', method: 'textDocument/hover', params: {} });
  const answer = await server.next();
  assert.equal(answer.id, 'a');
  assert.equal(answer.error.code, -32002);
});

for (const [name, text, code] of [
  ['what is no JSON', '{ "jsonrpc": "2.0", "id": 7, ', -32700],
  ['nothing', '', -32700],
  ['bytes that are no UTF-8', Buffer.from('{"jsonrpc":"2.0","id":7,"method":"café"}', 'latin1'), -32700],
  ['a list', '[]', -32600],
  ['a number', '7', -32600],
  ['an object without a method', '{ "jsonrpc": "2.0", "id": 7 }', -32600],
]) {
  test(`${name} is refused, and the next message answered`, async (t) => {
    const server = await initialized(t);
    server.body(text);
    assert.equal((await server.next()).error.code, code);
    server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
    const answer = await server.next();
    assert.deepEqual(answer, { jsonrpc: '2.0', id: 2, result: null });
  });
}

test('a header that tells no length is refused, and the next message answered', async (t) => {
  const server = await initialized(t);
  server.raw('Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n');
  assert.equal((await server.next()).error.code, -32700);
  server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  assert.equal((await server.next()).result, null);
});

test('a message may come in pieces, and two in one', async (t) => {
  const server = await initialized(t);
  const one = JSON.stringify({ jsonrpc: '2.0', id: 'é', method: 'unheard/of' });
  const bytes = Buffer.from(`Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(one)}\r\n\r\n${one}`);

  for (let i = 0; i < bytes.length; i += 7) {
    server.raw(bytes.subarray(i, i + 7));
    await new Promise((resolve) => setImmediate(resolve));
  }

  assert.equal((await server.next()).id, 'é');
  const two = (id) => `Content-Length: 49\r\n\r\n${JSON.stringify({ jsonrpc: '2.0', id, method: 'unheard/of!' }).padEnd(49)}`;
  server.raw(two(8) + two(9));
  assert.equal((await server.next()).id, 8);
  assert.equal((await server.next()).id, 9);
});

test('half a pair of surrogates is taken as one character', async (t) => {
  const server = await initialized(t);
  const uri = 'file:///drafts/draft.txt';
  const text = 'The General Assembly,\\n\\nRecalling its \\ud83d resolution 46/152 of 18 December 1991;\\n\\n1. Welcomes it.\\n';
  server.body(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"${uri}","languageId":"plaintext","version":1,"text":"${text}"}}}`);
  const sent = await server.next();
  assert.equal(sent.method, 'textDocument/publishDiagnostics');
  const semicolon = sent.params.diagnostics.find((finding) => finding.code === 'RL5001');
  assert.deepEqual(semicolon.range.end, { line: 2, character: 'Recalling its x resolution 46/152 of 18 December 1991;'.length });
});

test('the server ends though nobody reads what it says', async (t) => {
  const server = await initialized(t);
  server.child.stdout.destroy();
  server.send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  server.send({ jsonrpc: '2.0', method: 'exit' });
  assert.equal(await exitOf(server.child), 0);
});
