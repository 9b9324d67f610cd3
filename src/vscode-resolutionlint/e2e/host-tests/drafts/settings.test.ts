import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FAULTS, SETTINGS } from '../../drafts';
import { behind, codeOf, replaceAll, show, until, untilFindings } from '../waiting';

describe('an .editorconfig', () => {
  it('counts as it stands in the editor', async () => {
    const draft = await show('second.resolution.txt');
    await untilFindings(draft, FAULTS.length);
    const settings = await show('.editorconfig');
    await replaceAll(
      settings,
      `${SETTINGS}resolution_diagnostic.RL2006.severity = suggestion\nresolution_diagnostic.RL5002.severity = none\n`,
    );
    await show('second.resolution.txt');
    await until(
      () => severitiesOf(draft),
      (severities) => severities['RL2006'] === vscode.DiagnosticSeverity.Information && !('RL5002' in severities),
    );
    await replaceAll(settings, SETTINGS);
    await until(
      () => severitiesOf(draft),
      (severities) => severities['RL2006'] === vscode.DiagnosticSeverity.Error,
    );
  });

  it('has wrong keys reported', async () => {
    const settings = await show('.editorconfig');
    await replaceAll(settings, `${SETTINGS}resolution_organs = general_assembly\n`);
    await show('second.resolution.txt');
    await until(
      () => vscode.languages.getDiagnostics(settings.uri).map((fault) => settings.getText(fault.range)),
      (words) => words.includes('resolution_organs'),
    );
    await replaceAll(settings, SETTINGS);
  });

  it('has keys and values completed', async () => {
    const settings = await show('.editorconfig');
    await replaceAll(settings, `${SETTINGS}resolution_\nresolution_stage = `);
    assert.ok((await proposedBehind(settings, 'resolution_\n', -1)).includes('resolution_diagnostic.RL2006.severity'));
    assert.deepEqual((await proposedBehind(settings, 'resolution_stage = ', 0)).toSorted(), ['submission', 'working']);
    await replaceAll(settings, SETTINGS);
  });
});

function severitiesOf(document: vscode.TextDocument): Record<string, vscode.DiagnosticSeverity> {
  return Object.fromEntries(vscode.languages.getDiagnostics(document.uri).map((finding) => [codeOf(finding), finding.severity]));
}

async function proposedBehind(document: vscode.TextDocument, words: string, step: number): Promise<string[]> {
  const place = document.positionAt(document.offsetAt(behind(document, words)) + step);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place);
  return list.items
    .filter((item) => item.kind !== vscode.CompletionItemKind.Text)
    .map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
}
