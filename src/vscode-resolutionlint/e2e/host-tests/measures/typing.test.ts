import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS, MANY } from '../../drafts';
import { addressOf, findingsOf, show, until, untilFindings } from '../waiting';

/** How many keystrokes are timed; every other one makes a fault, and the next mends it. */
const KEYSTROKES = Number(process.env['KEYSTROKES'] ?? 100);

const OPENER = 'Requests';

describe('typing in a draft of 500 paragraphs', () => {
  it('is followed by the findings', async function () {
    this.timeout(120_000);
    const draft = await show('long.resolution.txt');
    await untilFindings(draft, 0);
    tell('500 paragraphs', await typeIn(draft, KEYSTROKES));
  });
});

describe('a folder of 1,000 drafts', () => {
  it('is linted completely, while somebody types', async function () {
    this.timeout(120_000);
    const draft = await show('long.resolution.txt');
    const settings = vscode.workspace.getConfiguration('resolutionlint');
    const begin = performance.now();
    await settings.update('workspaceFindings', 'always', vscode.ConfigurationTarget.Global);
    let isComplete = false;
    const typed = typeIn(draft, Infinity, () => isComplete);
    await until(drafts, (counts) => counts.every((count) => count === FAULTS.length));
    isComplete = true;
    console.log(`measured: ${MANY} drafts have their findings after ${Math.round(performance.now() - begin)} ms`);
    tell('500 paragraphs, meanwhile', await typed);
    assert.deepEqual(findingsOf(draft), []);
    await settings.update('workspaceFindings', undefined, vscode.ConfigurationTarget.Global);
  });
});

describe('the server', () => {
  it('starts', async () => {
    const draft = await show('many/0.txt');
    await untilFindings(draft, FAULTS.length);
    const begin = performance.now();
    const cleared = changeOf(draft, (found) => found.length === 0);
    const back = cleared.then(() => changeOf(draft, (found) => found.length === FAULTS.length));
    await vscode.commands.executeCommand('resolutionlint.restartServer');
    await back;
    console.log(`measured: restart to findings ${Math.round(performance.now() - begin)} ms`);
  });
});

/** How many findings each draft of the folder has. */
function drafts(): number[] {
  return Array.from({ length: MANY }, (_, i) => vscode.languages.getDiagnostics(addressOf(`many/${i}.txt`)).length);
}

/** Takes the last letter from an opener and puts it back, in one paragraph after the other; the times from edit to findings, in milliseconds. */
async function typeIn(draft: vscode.TextDocument, keystrokes: number, isEnough: () => boolean = () => false): Promise<number[]> {
  const openers = [...draft.getText().matchAll(new RegExp(OPENER, 'g'))].map(({ index }) => index);
  const times: number[] = [];

  for (let i = 0; i < keystrokes && !isEnough(); i += 2) {
    const end = draft.positionAt((openers[i % openers.length] ?? 0) + OPENER.length);
    const letter = new vscode.Range(end.translate(0, -1), end);
    times.push(await timed(draft, 1, vscode.TextEdit.delete(letter)));
    times.push(await timed(draft, 0, vscode.TextEdit.insert(letter.start, 's')));
  }

  return times;
}

async function timed(draft: vscode.TextDocument, findings: number, change: vscode.TextEdit): Promise<number> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(draft.uri, [change]);
  let begin = 0;
  const edited = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    begin = document === draft ? performance.now() : begin;
  });
  const changed = changeOf(draft, (found) => found.length === findings);
  assert.ok(await vscode.workspace.applyEdit(edit));
  await changed;
  edited.dispose();
  return performance.now() - begin;
}

/** Waits for findings of a document to come in, and to be as wanted. */
function changeOf(document: vscode.TextDocument, isWanted: (found: [string, string][]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString()) && isWanted(findingsOf(document))) {
        subscription.dispose();
        resolve();
      }
    });
  });
}

function tell(what: string, times: number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const [least, middle, late] = [0, 0.5, 0.99].map((share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1));
  console.log(`measured: ${what}: edit to findings least ${least} ms, p50 ${middle} ms, p99 ${late} ms, of ${times.length}`);
}
