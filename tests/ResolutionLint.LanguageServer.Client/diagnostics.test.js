import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';
import { clean, flawed, rangeOf, uri } from './drafts.js';
import { reslint, start, temporaryFolder, uriOf } from './server.js';

const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

test('a finding has its rule, the page of it and who reports', async (t) => {
  const client = await start(t);
  await client.open(uri, flawed);
  const [finding] = await client.published(uri, 1);

  assert.deepEqual(finding.range, rangeOf(flawed, '1991;'));
  assert.equal(finding.code, 'RL5001');
  assert.equal(finding.source, 'reslint');
  assert.match(finding.codeDescription.href, /^https:\/\/\S+RL5001\S*$/);
  assert.ok([1, 2, 3, 4].includes(finding.severity));
  assert.ok(finding.message.length > 0);
});

test('a finding tells of the other place that it concerns', async (t) => {
  const client = await start(t);
  const text = flawed.replace('1. Welcomes', 'Recalling the bells of the harbour,\n\n1. Welcomes');
  await client.open(uri, text);
  const related = (await client.published(uri, 1)).flatMap((finding) => finding.relatedInformation ?? []);

  assert.ok(related.length > 0);
  assert.ok(related.every(({ location, message }) => location.uri === uri && message.length > 0));
});

test('a client that asks is answered and not sent anything besides', async (t) => {
  const client = await start(t, { capabilities: pulling });
  assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
    identifier: 'reslint', interFileDependencies: false, workspaceDiagnostics: true, workDoneProgress: true,
  });
  client.published(uri).then(() => assert.fail('findings were sent'));
  await client.open(uri, flawed);
  const first = await client.about(protocol.DocumentDiagnosticRequest.type, uri);
  assert.deepEqual([first.kind, first.items.map((finding) => finding.code)], ['full', ['RL5001']]);

  const again = await client.about(protocol.DocumentDiagnosticRequest.type, uri, { previousResultId: first.resultId });
  assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });

  await client.change(uri, 2, { range: rangeOf(flawed, '1991;'), text: '1991,' });
  const mended = await client.about(protocol.DocumentDiagnosticRequest.type, uri, { previousResultId: first.resultId });
  assert.deepEqual([mended.kind, mended.items], ['full', []]);
});

test('a question that typing has overtaken is to be asked again', async (t) => {
  const client = await start(t, { capabilities: pulling });
  const text = flawed.repeat(300);
  await client.open(uri, text);
  const answers = [];

  for (let version = 2; version < 12; version++) {
    answers.push(client.about(protocol.DocumentDiagnosticRequest.type, uri).then((report) => report.kind, (error) => error.code));
    await client.change(uri, version, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' });
  }

  // To any other error VS Code takes its squiggles away.
  const given = new Set(await Promise.all(answers));
  given.delete('full');
  assert.deepEqual([...given], [protocol.LSPErrorCodes.ServerCancelled]);
});

test('the findings of a folder come in parts, with progress, and are those of the command line', async (t) => {
  const folder = temporaryFolder(t);

  for (const name of ['clean', 'flawed', 'broken', 'documents']) cpSync(path.join(fixtures, name), path.join(folder, name), { recursive: true });
  for (let i = 0; i < 30; i++) writeFileSync(path.join(folder, `draft-${i}.txt`), i % 2 ? flawed : clean.replaceAll('\n', '\r\n'));
  mkdirSync(path.join(folder, 'strict'));
  writeFileSync(path.join(folder, 'strict', '.editorconfig'), '[*]\nresolution_diagnostic.RL5001.severity = error\n');
  writeFileSync(path.join(folder, 'strict', 'draft.md'), flawed);

  const client = await start(t, { capabilities: pulling, folder });
  const progress = [];
  const parts = [];
  client.connection.onProgress(protocol.WorkDoneProgress.type, 'work', (value) => progress.push(value));
  client.connection.onProgress(protocol.WorkspaceDiagnosticRequest.partialResult, 'parts', (value) => parts.push(value.items));
  const last = await client.ask(protocol.WorkspaceDiagnosticRequest.type, { previousResultIds: [], workDoneToken: 'work', partialResultToken: 'parts' });

  assert.deepEqual(last, { items: [] });
  assert.ok(parts.length > 1);
  assert.equal(progress[0].kind, 'begin');
  assert.equal(progress.at(-1).kind, 'end');
  assert.equal(progress.at(-2).percentage, 100);

  const served = Object.fromEntries(parts.flat().map((report) => [report.uri, report.items.map(ofServer)]));
  const { files } = JSON.parse(runLint(folder));
  const linted = Object.fromEntries(files.map((file) => [uriOf(folder, path.relative(folder, path.resolve(folder, file.path))), file.diagnostics.filter(isOfDraft).map(ofCommand)]));
  assert.deepEqual(served, linted);

  // Nothing has changed, so nothing is told again.
  const previousResultIds = parts.flat().map((report) => ({ uri: report.uri, value: report.resultId }));
  const again = await client.ask(protocol.WorkspaceDiagnosticRequest.type, { previousResultIds });
  assert.ok(again.items.every((report) => report.kind === 'unchanged'));
});

test('the findings of a folder can be taken back', async (t) => {
  const folder = temporaryFolder(t);
  for (let i = 0; i < 300; i++) writeFileSync(path.join(folder, `draft-${i}.txt`), flawed);
  const client = await start(t, { capabilities: pulling, folder });
  const taken = new protocol.CancellationTokenSource();
  const answer = client.ask(protocol.WorkspaceDiagnosticRequest.type, { previousResultIds: [] }, taken.token);
  taken.cancel();
  await assert.rejects(answer, { code: protocol.LSPErrorCodes.RequestCancelled });
});

function runLint(folder) {
  const [program, args] = reslint('lint', '--format', 'json', '--fail-on', 'never', folder);
  return execFileSync(program, args, { maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What is no resolution is passed over in silence in an editor, and told once on the command line. */
const isOfDraft = (finding) => !['RL9002', 'RL9020'].includes(finding.id);

const ofServer = ({ code, severity, message, range: { start, end } }) =>
  [code, ['error', 'warning', 'suggestion', 'hint'][severity - 1], message, start.line + 1, start.character + 1, end.line + 1, end.character + 1].join(' ');

const ofCommand = (finding) =>
  [finding.id, finding.severity, finding.message, finding.line, finding.column, finding.endLine, finding.endColumn].join(' ');
