import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS, FLAWED, MENDED } from '../drafts';
import { addressOf, behind, codeOf, findingsOf, replaceAll, show, until } from './waiting';

const EXTENSION = 'resolutionlint.resolutionlint';

describe('the extension', () => {
  it('starts with a plain text', async () => {
    await show('mangroves.txt');
    await until(() => vscode.extensions.getExtension(EXTENSION)?.isActive, Boolean);
  });

  it('has every command that it names', async () => {
    const { contributes } = vscode.extensions.getExtension(EXTENSION)?.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !registered.includes(command)),
      [],
    );
  });

  it('knows drafts by their name and by their first line', async () => {
    assert.equal((await vscode.workspace.openTextDocument(addressOf('second.resolution.txt'))).languageId, 'un-resolution');
    assert.equal((await vscode.workspace.openTextDocument(addressOf('without-ending'))).languageId, 'un-resolution');
  });
});

describe('a draft in plain text', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    draft = await show('mangroves.txt');
  });

  it('has its findings at the words at fault', async () => {
    const findings = await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length,
    );
    assert.deepEqual(findings, FAULTS);
  });

  it('gives each finding the address of its page', () => {
    const [finding] = vscode.languages.getDiagnostics(draft.uri);
    assert.ok(finding && typeof finding.code === 'object');
    assert.match(finding.code.target.toString(), new RegExp(`/${codeOf(finding)}\\.md$`));
  });

  it('offers what can be done about a finding', async () => {
    const titles = (await actionsAt(draft, 'Request the')).map((action) => action.title);
    assert.ok(
      ['Requests', 'Ignore RL2006', 'RL2006 off in .editorconfig', 'Explain RL2006'].every((words) =>
        titles.some((title) => title.includes(words)),
      ),
      titles.join('\n'),
    );
  });

  it('is mended by a fix, and the finding goes', async () => {
    const fix = (await actionsAt(draft, 'Request the')).find((action) => action.isPreferred);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(draft.getText().includes('2. Requests the Secretary-General'));
    await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length - 1,
    );
    await replaceAll(draft, FLAWED);
    await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length,
    );
  });

  it('has an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', draft.uri);
    const parts = symbols.flatMap((symbol) => symbol.children.map((child) => child.name));
    assert.deepEqual(parts, ['Preamble', '1. Welcomes', '2. Request', '3. Also decides']);
  });

  it('leads from a marker to its note', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      draft.uri,
      behind(draft, '2002,').translate(0, 0),
    );
    const lines = found.map((place) => ('range' in place ? place.range : place.targetRange).start.line);
    assert.deepEqual(lines, [12]);
  });

  it('has colours for openers, citations, dates, symbols and notes', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      draft.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', draft.uri);
    const names = new Set(Array.from(tokens.data, (type, i) => (i % 5 === 3 ? legend.tokenTypes[type] : undefined)));
    assert.deepEqual(
      ['opener', 'citation', 'date', 'symbol', 'footnote'].filter((name) => !names.has(name)),
      [],
    );
  });

  it('proposes openers', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      behind(draft, '2. Requ'),
    );
    const labels = list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
    assert.ok(labels.includes('Requests'), labels.slice(0, 10).join());
  });
});

describe('a draft that is saved', () => {
  it('has all safe fixes made', async () => {
    const draft = await show('saved.resolution.txt');
    await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(draft.lineCount - 1, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await draft.save();
    await until(
      () => draft.getText().trimEnd(),
      (text) => text === MENDED.trimEnd(),
    );
    await until(
      () => findingsOf(draft),
      (found) => found.length === 0,
    );
  });
});

describe('a text that is no resolution', () => {
  it('is left alone', async () => {
    const notes = await show('notes.md');
    const draft = await show('second.resolution.txt');
    await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length,
    );
    assert.deepEqual(findingsOf(notes), []);
  });
});

describe('a new resolution', () => {
  it('has the frame of its organ', async () => {
    await vscode.commands.executeCommand('resolutionlint.newResolution', 'Security Council');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'un-resolution');
    assert.match(document.getText(), /^The Security Council,\n\nRecalling its resolution/);
  });
});

describe('the workspace', () => {
  it('is linted on command, with drafts that are not open', async () => {
    const far = addressOf('far/away.txt');
    assert.deepEqual(vscode.languages.getDiagnostics(far), []);
    await vscode.commands.executeCommand('resolutionlint.lintWorkspace');
    await until(
      () => vscode.languages.getDiagnostics(far).length,
      (count) => count === FAULTS.length,
    );
  });
});

describe('the server', () => {
  it('starts again, and the findings are there again', async () => {
    const draft = await show('mangroves.txt');
    await vscode.commands.executeCommand('resolutionlint.restartServer');
    await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length,
    );
  });
});

describe('the settings', () => {
  it('start the server again where they say how it is started', async () => {
    const draft = await show('mangroves.txt');
    const settings = vscode.workspace.getConfiguration('resolutionlint');
    await settings.update('dotnet.path', '/nowhere/dotnet', vscode.ConfigurationTarget.Global);
    await until(
      () => findingsOf(draft),
      (found) => found.length === 0,
    );
    await settings.update('dotnet.path', undefined, vscode.ConfigurationTarget.Global);
    await until(
      () => findingsOf(draft),
      (found) => found.length === FAULTS.length,
    );
  });
});

async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const place = behind(document, words).translate(0, -5);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(place, place));
}
