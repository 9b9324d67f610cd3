import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS } from '../../drafts';
import { serverProcesses } from '../processes';
import { show, until, untilFindings } from '../waiting';

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
    const settings = vscode.workspace.getConfiguration('resolutionlint');
    await settings.update('dotnet.path', '/nowhere/dotnet', vscode.ConfigurationTarget.Global);
    await untilFindings(draft, 0);
    assert.deepEqual(serverProcesses(), []);
    await settings.update('dotnet.path', undefined, vscode.ConfigurationTarget.Global);
    await untilFindings(draft, FAULTS.length);
    assert.equal(serverProcesses().length, 1);
  });
});
