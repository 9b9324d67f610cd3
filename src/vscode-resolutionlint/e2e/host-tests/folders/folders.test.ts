import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS } from '../../drafts';
import { serverProcesses } from '../processes';
import { codeOf, EXTENSION, until, untilFindings } from '../waiting';

describe('the extension, in folders that are not trusted', () => {
  it('starts no server while there is nothing for it to do', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await until(() => vscode.extensions.getExtension(EXTENSION)?.isActive, Boolean);
    assert.deepEqual(serverProcesses(), []);
  });

  it('starts it where a file is opened that may be a draft for its name only', async () => {
    const draft = await showIn('strict', 'draft.rst');
    await untilFindings(draft, FAULTS.length);
    assert.equal(serverProcesses().length, 1);
  });

  it('does not follow the paths of programs that are set there', () => {
    const settings = vscode.workspace.getConfiguration('resolutionlint', folderCalled('strict'));

    for (const key of ['server.path', 'dotnet.path']) {
      assert.equal(settings.get(key), '', key);
    }
  });
});

describe('several folders', () => {
  it('have settings of their own each', async () => {
    const strict = await showIn('strict', 'draft.txt');
    const lenient = await showIn('lenient', 'draft.txt');
    await untilFindings(strict, FAULTS.length);
    await untilFindings(lenient, FAULTS.length - 1);
    assert.deepEqual(severitiesOf(strict), { RL2005: 0, RL5002: 0, RL2006: 0, RL2013: 0 });
    assert.deepEqual(severitiesOf(lenient), { RL2005: 0, RL5002: 0, RL2013: 1 });
  });

  it('are all linted on command', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('resolutionlint.restartServer');
    await vscode.commands.executeCommand('resolutionlint.lintWorkspace');

    for (const [folder, count] of [['strict', FAULTS.length] as const, ['lenient', FAULTS.length - 1] as const]) {
      await until(
        () => vscode.languages.getDiagnostics(vscode.Uri.joinPath(folderCalled(folder), 'draft.txt')).length,
        (found) => found === count,
      );
    }
  });

  it('count as soon as one is added, and no more when it is taken away', async () => {
    const file = vscode.Uri.joinPath(folderCalled('lenient'), 'draft.txt');
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until(
      () => vscode.workspace.workspaceFolders?.length,
      (count) => count === 1,
    );
    await vscode.commands.executeCommand('resolutionlint.restartServer');
    await vscode.commands.executeCommand('resolutionlint.lintWorkspace');
    assert.deepEqual(vscode.languages.getDiagnostics(file), []);
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: vscode.Uri.joinPath(file, '..') });
    await until(
      () => vscode.workspace.workspaceFolders?.length,
      (count) => count === 2,
    );
    await until(
      async () => {
        await vscode.commands.executeCommand('resolutionlint.lintWorkspace');
        return vscode.languages.getDiagnostics(file).length;
      },
      (count) => count === FAULTS.length - 1,
    );
  });
});

function folderCalled(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(folder, `no folder called ${name}`);
  return folder.uri;
}

async function showIn(folder: string, name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folderCalled(folder), name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function severitiesOf(document: vscode.TextDocument): Record<string, vscode.DiagnosticSeverity> {
  return Object.fromEntries(vscode.languages.getDiagnostics(document.uri).map((finding) => [codeOf(finding), finding.severity]));
}
