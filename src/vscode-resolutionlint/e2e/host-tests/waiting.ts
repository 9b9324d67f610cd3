import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION = 'resolutionlint.resolutionlint';

const LIMIT = 25_000;

export async function until<T>(what: () => T | PromiseLike<T>, wanted: (value: T) => boolean): Promise<T> {
  let value: T;
  const end = Date.now() + LIMIT;

  do {
    value = await what();

    if (wanted(value)) {
      return value;
    }

    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);

  return assert.fail(`not reached; last was ${JSON.stringify(value)}`);
}

export function addressOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(addressOf(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The ids of the findings of a document and the words that they mark, in the order of the text. */
export function findingsOf(document: vscode.TextDocument): [string, string][] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .toSorted((one, other) => one.range.start.compareTo(other.range.start))
    .map((finding) => [codeOf(finding), document.getText(finding.range)]);
}

/** Waits until a document has so many findings, and returns them as {@link findingsOf} does. */
export function untilFindings(document: vscode.TextDocument, count: number): Promise<[string, string][]> {
  return until(
    () => findingsOf(document),
    (found) => found.length === count,
  );
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The place behind the first mention of some words. */
export function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `no "${words}"`);
  return document.positionAt(offset + words.length);
}
