import assert from 'node:assert/strict';
import test from 'node:test';
import protocol from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { flawed, linked, manifold, rangeOf, textOf, toUtf8, uri, wordsAt, wordsAtUtf8 } from './drafts.js';
import { start } from './server.js';

const encodings = ['utf-16', 'utf-8'];
const offering = (encoding) => ({ capabilities: { general: { positionEncodings: [encoding] } } });

test('findings come with the version that they are of', async (t) => {
  const client = await start(t);
  await client.open(uri, flawed);
  assert.deepEqual((await client.published(uri, 1)).map((finding) => finding.code), ['RL5001']);
  await client.change(uri, 2, { range: rangeOf(flawed, '1991;'), text: '1991,' });
  assert.deepEqual(await client.published(uri, 2), []);
  await client.change(uri, 3, { text: flawed });
  assert.equal((await client.published(uri, 3)).length, 1);
  await client.connection.sendNotification(protocol.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  await client.about(protocol.HoverRequest.type, uri, { position: { line: 0, character: 0 } });
  assert.deepEqual(await client.published(uri), [], 'what is closed has no findings any more');
});

for (const encoding of encodings) {
  test(`findings stand under the right words of characters of any width, in ${encoding}`, async (t) => {
    const client = await start(t, offering(encoding));
    const text = manifold.replace('towns, its resolution', 'towns 🕊 , its resolution');
    await client.open(uri, text);
    const words = encoding === 'utf-8' ? wordsAtUtf8 : wordsAt;
    const found = (await client.published(uri, 1)).map((finding) => words(text, finding.range));
    assert.ok(found.includes(' ,'), `a blank before the comma is found: ${JSON.stringify(found)}`);
  });

  test(`edits follow one another, in ${encoding}`, async (t) => {
    const client = await start(t, offering(encoding));
    const edits = [
      ['São Tomé 😀', 'São Tomé 😀😀'],
      ['😀\u2028and', '\u2029\u0085and'],
      ['𝔘niversity', '𝔘𝔘niversity'],
      [',\r\n\r\nRecognizing', ',\r\n\r\nRecognizing with 🕊'],
      ['the Office 🕊:\r\n', 'the Office 🕊:\n'],
      ['in fog;\r\n\r\n', 'in fog;\r\r'],
      ['\r\r(b)', '\r\n\r\n(b)'],
      ['Recalls paragraph', 'requests'],
      ['on the matter.', 'on the matter 𝔘;'],
    ];
    const document = TextDocument.create(uri, 'plaintext', 1, manifold);
    await client.open(uri, manifold);
    const changes = edits.map(([before, after]) => {
      const text = document.getText();
      const range = rangeOf(text, before);
      TextDocument.update(document, [{ range, text: after }], document.version + 1);
      return { range: encoding === 'utf-8' ? { start: toUtf8(text, range.start), end: toUtf8(text, range.end) } : range, text: after };
    });

    // One by one, and then all of them at a time from the beginning.
    for (const [i, change] of changes.entries()) await client.change(uri, i + 2, change);
    const typed = await client.published(uri, edits.length + 1);
    await client.change(uri, 50, { text: manifold }, ...changes);
    const atOnce = await client.published(uri, 50);
    await client.open('file:///drafts/other.txt', document.getText());
    const fresh = await client.published('file:///drafts/other.txt', 1);

    const places = (findings) => findings.map(({ code, range, message }) => ({ code, range, message }));
    assert.ok(fresh.length > 2);
    assert.deepEqual(places(typed), places(fresh));
    assert.deepEqual(places(atOnce), places(fresh));
  });
}

test('places behind the end of a line or of the text are their ends', async (t) => {
  const client = await start(t);
  await client.open(uri, linked);
  const end = { line: 9999, character: 9999 };
  const start0 = { line: 3, character: 9999 };
  await client.change(uri, 2, { range: { start: end, end }, text: flawed }, { range: { start: start0, end: start0 }, text: ' x' });
  await client.open('file:///drafts/other.txt', textOf(linked + flawed).getText().replace(/^((?:.*\n){3}.*)\n/, '$1 x\n'));
  assert.deepEqual(
    (await client.published(uri, 2)).map((finding) => [finding.code, finding.range]),
    (await client.published('file:///drafts/other.txt', 1)).map((finding) => [finding.code, finding.range]),
  );
});

test('a text that is no resolution is passed over, unless the client has it for one', async (t) => {
  const client = await start(t);
  await client.open('file:///drafts/list.txt', 'Bread, milk, candles.\n');
  await client.open('file:///drafts/list.resolution.txt', 'Bread, milk, candles.\n', 'un-resolution');
  assert.deepEqual(await client.published('file:///drafts/list.txt', 1), []);
  assert.equal((await client.published('file:///drafts/list.resolution.txt', 1)).length, 1);
});
