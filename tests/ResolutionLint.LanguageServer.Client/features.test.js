import assert from 'node:assert/strict';
import test from 'node:test';
import protocol from 'vscode-languageserver-protocol/node';
import { apply, clean, flawed, inside, linked, manifold, rangeOf, uri, wordsAt, wordsAtUtf8 } from './drafts.js';
import { start } from './server.js';

const markdown = 'file:///drafts/draft.md';

async function opened(t, text, { capabilities, options, at = uri } = {}) {
  const client = await start(t, { capabilities, options });
  await client.open(at, text);
  return client;
}

test('a fix, a suppression and the page of the rule are offered for a finding', async (t) => {
  const client = await opened(t, flawed, { options: { commands: ['resolutionlint.explainRule'] } });
  const [finding] = await client.published(uri, 1);
  const actions = await client.about(protocol.CodeActionRequest.type, uri, { range: finding.range, context: { diagnostics: [finding] } });
  const fix = actions.find((action) => action.isPreferred);

  assert.equal(fix.kind, 'quickfix');
  assert.deepEqual(fix.diagnostics.map((fixed) => fixed.code), ['RL5001']);
  assert.equal(apply(flawed, fix.edit.changes[uri]), clean);

  const suppression = actions.find((action) => action.title.startsWith('Ignore RL5001'));
  const suppressed = apply(flawed, suppression.edit.changes[uri]);
  await client.change(uri, 2, { text: suppressed });
  assert.ok(!(await client.published(uri, 2)).some((left) => left.code === 'RL5001'));

  const explain = actions.find((action) => action.command?.command === 'resolutionlint.explainRule');
  const page = await client.ask('resolutionlint/rulePage', { rule: explain.command.arguments[0] });
  assert.match(page.content, /RL5001/);
});

for (const only of ['source.fixAll', 'source.fixAll.resolutionlint']) {
  test(`all safe fixes are made when ${only} is asked for`, async (t) => {
    const text = flawed.replace('1. Welcomes the', '1. Welcomes  the').replaceAll('\n', '\r\n');
    const client = await opened(t, text, { capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const actions = await client.about(protocol.CodeActionRequest.type, uri, { range: whole, context: { diagnostics: [], only: [only] } });

    assert.deepEqual(actions.map((action) => action.kind), ['source.fixAll.resolutionlint']);
    const [{ textDocument, edits }] = actions[0].edit.documentChanges;
    assert.deepEqual(textDocument, { uri, version: 1 });
    assert.equal(apply(text, edits), clean.replaceAll('\n', '\r\n'));
  });
}

test('no action is offered of a kind that is not asked for', async (t) => {
  const client = await opened(t, flawed);
  const range = rangeOf(flawed, '1991;');
  assert.deepEqual(await client.about(protocol.CodeActionRequest.type, uri, { range, context: { diagnostics: [], only: ['refactor'] } }), []);
});

test('a hover tells what is cited', async (t) => {
  const client = await opened(t, manifold);
  const hover = await client.about(protocol.HoverRequest.type, uri, { position: inside(manifold, '1373 (2001)') });
  assert.equal(hover.contents.kind, 'markdown');
  assert.match(hover.contents.value, /Security Council, resolution 1373 \(2001\)/);
  assert.match(wordsAt(manifold, hover.range), /1373 \(2001\)/);
  assert.equal(await client.about(protocol.HoverRequest.type, uri, { position: inside(manifold, 'in fog') }), null);
});

test('definitions lead from marker to note, from short form to name, from mention to paragraph', async (t) => {
  const client = await opened(t, linked, { at: markdown });

  for (const [words, target] of [['[^1]\n\n1.', '[^1]: A/'], ['Office;', 'the United Nations Office on Drugs'], ['2 (b) above', '(b) To report']]) {
    const found = [await client.about(protocol.DefinitionRequest.type, markdown, { position: inside(linked, words) })].flat();
    assert.equal(found[0]?.uri, markdown, words);
    assert.equal(found[0].range.start.line, rangeOf(linked, target).start.line, words);
  }

  const position = inside(linked, 'Office;');
  const references = await client.about(protocol.ReferencesRequest.type, markdown, { position, context: { includeDeclaration: true } });
  assert.deepEqual(references.map(({ range }) => range.start.line).sort((a, b) => a - b), ['United Nations Office', 'Office;', 'the Office:'].map((words) => rangeOf(linked, words).start.line));
});

test('the outline holds the preamble and the paragraphs with their lists', async (t) => {
  const client = await opened(t, linked);
  const [resolution, ...others] = await client.about(protocol.DocumentSymbolRequest.type, uri);
  assert.equal(resolution.name, 'Bells of the harbour');
  assert.deepEqual(others, []);
  const [preamble, ...operative] = resolution.children;
  assert.equal(preamble.children.length, 3);
  assert.deepEqual(operative.map((symbol) => symbol.name), ['1. Welcomes', '2. Requests', '3. Recalls', '4. Requests']);
  assert.equal(operative[1].children.length, 2);

  const isWithin = (inner, outer) => comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
  const check = (symbol) => {
    assert.ok(isWithin(symbol.selectionRange, symbol.range), symbol.name);
    symbol.children?.forEach((child) => (assert.ok(isWithin(child.range, symbol.range), child.name), check(child)));
  };
  check(resolution);
});

test('preamble and lists can be folded', async (t) => {
  const client = await opened(t, linked);
  const ranges = await client.about(protocol.FoldingRangeRequest.type, uri);
  const line = (words) => rangeOf(linked, words).start.line;
  assert.ok(ranges.some((range) => range.startLine === line('Recalling its') && range.endLine === line('Taking note')));
  assert.ok(ranges.some((range) => range.startLine === line('2. Requests') && range.endLine === line('(b) To report')));
});

for (const [encoding, words] of [['utf-16', wordsAt], ['utf-8', wordsAtUtf8]]) {
  test(`words are coloured by what they are, in ${encoding}`, async (t) => {
    const client = await opened(t, manifold, { capabilities: { general: { positionEncodings: [encoding] } } });
    const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider.legend;
    const { data } = await client.about(protocol.SemanticTokensRequest.type, uri);
    const tokens = [];
    let [line, character] = [0, 0];

    for (let i = 0; i < data.length; i += 5) {
      [line, character] = data[i] > 0 ? [line + data[i], data[i + 1]] : [line, character + data[i + 1]];
      tokens.push(`${tokenTypes[data[i + 3]]}: ${words(manifold, { start: { line, character }, end: { line, character: character + data[i + 2] } })}`);
    }

    for (const expected of ['opener: Recalling', 'opener: Requests', 'date: 18 December 1991', 'body: United Nations Office on Drugs and Crime', 'footnote: [^1]', 'symbol: A/C.3/59/L.10'])
      assert.ok(tokens.includes(expected), `${expected} in ${tokens.join('\n')}`);

    const part = await client.about(protocol.SemanticTokensRangeRequest.type, uri, { range: rangeOf(manifold, '1. Welcomes') });
    assert.equal(part.data.length, 5);
  });
}

test('openers are proposed that fit the place', async (t) => {
  const draft = (typed) => linked.replace('3. Recalls', `${typed}\n\n4. Recalls`);
  const text = draft('3. Wel');
  const client = await opened(t, draft('3. Re'));
  const proposed = async (typed) =>
    (await client.about(protocol.CompletionRequest.type, uri, { position: inside(draft(typed), typed, typed.length) })).items;
  const labels = (await proposed('3. Re')).map((item) => item.label);
  assert.ok(labels.includes('Also requests'), 'the opener before, with also');
  assert.ok(!labels.includes('Recalling') && !labels.includes('Welcomes'));
  await client.change(uri, 2, { text });
  const chosen = (await proposed('3. Wel')).find((item) => item.label === 'Welcomes');
  assert.ok(apply(text, [chosen.textEdit]).includes('3. Welcomes '));
});

test('numbers, letters and marks are put in order by formatting', async (t) => {
  const text = linked.replace('paragraph 2 (b) above and ', '');
  const rough = text.replace('3. Recalls', '5. Recalls').replace('(b) To report', '(d) To report').replace('Crime,', 'Crime;').replaceAll('\n', '\r\n');
  const client = await opened(t, rough);
  const edits = await client.about(protocol.DocumentFormattingRequest.type, uri, { options: { tabSize: 4, insertSpaces: true } });
  assert.equal(apply(rough, edits), text.replaceAll('\n', '\r\n'));
});

test('a short form is renamed wherever it stands', async (t) => {
  const client = await opened(t, linked, { at: markdown });
  const position = inside(linked, 'Office;');
  const prepared = await client.about(protocol.PrepareRenameRequest.type, markdown, { position });
  assert.equal(wordsAt(linked, prepared.range), prepared.placeholder);
  const edit = await client.about(protocol.RenameRequest.type, markdown, { position, newName: 'the Bureau' });
  assert.equal(apply(linked, edit.changes[markdown]), linked.replaceAll('the Office', 'the Bureau'));
  await assert.rejects(client.about(protocol.RenameRequest.type, markdown, { position: inside(linked, 'in fog'), newName: 'x' }), { code: protocol.LSPErrorCodes.RequestFailed });
});

test('symbols link to their documents', async (t) => {
  const client = await opened(t, linked);
  const links = await client.about(protocol.DocumentLinkRequest.type, uri);
  assert.ok(links.length > 0);
  assert.ok(links.every((link) => link.target.startsWith('https://')));
});

test('whatever is asked of a document that is not open has no answer', async (t) => {
  const client = await start(t);
  const position = { line: 0, character: 0 };

  for (const type of [protocol.HoverRequest.type, protocol.DefinitionRequest.type, protocol.CompletionRequest.type, protocol.DocumentSymbolRequest.type])
    assert.equal(await client.about(type, 'file:///drafts/unopened.txt', { position }), null);
});

const comparePositions = (a, b) => a.line - b.line || a.character - b.character;
