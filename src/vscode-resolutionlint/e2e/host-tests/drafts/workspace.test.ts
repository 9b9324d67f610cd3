import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS } from '../../drafts';
import { addressOf, show, until, untilFindings } from '../waiting';

describe('a workspace that nobody has linted yet', () => {
  before(() => vscode.commands.executeCommand('resolutionlint.restartServer'));

  it('has no findings of drafts that are closed', async () => {
    const draft = await show('closed.txt');
    await untilFindings(draft, FAULTS.length);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await untilFindings(draft, 0);
  });
});

describe('a workspace that is linted on command', () => {
  const far = addressOf('far/away.txt');

  it('has findings of drafts that are not open', async () => {
    assert.deepEqual(vscode.languages.getDiagnostics(far), []);
    await vscode.commands.executeCommand('resolutionlint.lintWorkspace');
    await untilCount(far, FAULTS.length);
  });

  it('keeps those of a draft that is closed again', async () => {
    const draft = await show('closed.txt');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map((tab) => tab.label)),
      (labels) => !labels.includes('closed.txt'),
    );
    await untilFindings(draft, FAULTS.length);
  });

  it('forgets a file that is deleted', async () => {
    const gone = addressOf('gone.txt');
    await untilCount(gone, FAULTS.length);
    await vscode.workspace.fs.delete(gone);
    await untilCount(gone, 0);
  });

  it('says nothing about other texts', () => {
    assert.deepEqual(vscode.languages.getDiagnostics(addressOf('notes.md')), []);
  });
});

function untilCount(file: vscode.Uri, count: number): Promise<number> {
  return until(
    () => vscode.languages.getDiagnostics(file).length,
    (found) => found === count,
  );
}
