import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addressOf, EXTENSION, until } from '../waiting';

/** What the YAML extension reads in the manifests of others; VS Code itself checks JSON only. */
interface Contributed {
  contributes: { yamlValidation: { fileMatch: string[]; url: string }[] };
}

const RULE = { id: 'HR001', title: 'The office writes of school meals', severity: 'warning', message: '"{0}" is "{1}" here.' };
const PATTERN = { kind: 'substitution', words: { 'school feeding': 'school meals' } };

describe('the schema of house rules', () => {
  const extension = vscode.extensions.getExtension(EXTENSION);
  assert.ok(extension);
  const [association] = (extension.packageJSON as Contributed).contributes.yamlValidation;
  assert.ok(association);
  const schema = vscode.Uri.joinPath(extension.extensionUri, association.url);

  it('is for the rules in the folder of the house, and not for its word lists', () => {
    const [pattern] = association.fileMatch;
    assert.ok(pattern);
    const matches = (path: string): boolean => vscode.languages.match({ pattern }, { uri: addressOf(path) } as vscode.TextDocument) > 0;
    assert.deepEqual([matches('house/HR001.yaml'), matches('house/lexicon/bodies.yaml')], [true, false]);
  });

  it('lets a rule pass', async () => {
    assert.deepEqual(await faultsIn('good.json', { ...RULE, pattern: PATTERN }), []);
  });

  it('marks a severity and a pattern that there are not', async () => {
    const faults = await faultsIn('bad.json', { ...RULE, severity: 'grave', pattern: { ...PATTERN, kind: 'guess' } });
    assert.ok(
      faults.some((fault) => fault.includes('"warning"')),
      faults.join('\n'),
    );
  });

  /** Has the validator of VS Code look at a rule, behind one fault that is always there: so that it is known to have looked. */
  async function faultsIn(name: string, rule: object): Promise<string[]> {
    const file = addressOf(name);
    const text = JSON.stringify({ $schema: schema.toString(), ...rule, unknown: true });
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    const faults = await until(
      () => vscode.languages.getDiagnostics(file).map((fault) => fault.message),
      (messages) => messages.some((message) => message.includes('unknown')),
    );
    return faults.filter((message) => !/unknown|\$schema/.test(message));
  }
});
