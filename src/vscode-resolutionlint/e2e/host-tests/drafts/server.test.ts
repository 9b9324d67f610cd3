import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS } from '../../drafts';
import { serverProcesses } from '../processes';
import { findingsOf, show, until, untilFindings } from '../waiting';

describe('the server', () => {
  it('starts again, and the findings are there again', async () => {
    const draft = await show('mangroves.txt');
    await vscode.commands.executeCommand('resolutionlint.restartServer');
    await untilFindings(draft, FAULTS.length);
  });

  it('comes back by itself when it falls over', async () => {
    const draft = await show('mangroves.txt');
    await untilFindings(draft, FAULTS.length);
    const [fallen] = serverProcesses();
    assert.ok(fallen !== undefined, 'no server is running');
    process.kill(fallen, 'SIGKILL');
    await until(serverProcesses, ([next]) => next !== undefined && next !== fallen);
    await untilFindings(draft, FAULTS.length);
  });

  it('is started again by settings that say how', async () => {
    const draft = await show('mangroves.txt');
    await setDotnet('/nowhere/dotnet');
    await until(serverProcesses, (running) => running.length === 0);
    assert.deepEqual(findingsOf(draft), []);
    await setDotnet(undefined);
    await untilFindings(draft, FAULTS.length);
  });

  after(() => setDotnet(undefined));
});

function setDotnet(path: string | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('resolutionlint').update('dotnet.path', path, vscode.ConfigurationTarget.Global);
}
