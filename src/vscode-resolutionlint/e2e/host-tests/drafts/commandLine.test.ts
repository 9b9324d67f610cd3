import * as assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { addressOf, codeOf, show, until } from '../waiting';

interface Report {
  files: { path: string; diagnostics: Reported[] }[];
}

interface Reported {
  id: string;
  severity: string;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** How many of the drafts are opened, one after the other; the rest are linted where they lie. */
const OPENED = 12;

describe('the command line', () => {
  const folder = addressOf('same');
  let expected: Map<string, string[]>;

  before(async () => {
    expected = await linted(folder.fsPath);
    assert.ok(expected.size > OPENED && [...expected.values()].flat().length > 100, `${expected.size} files`);
  });

  it('finds the same in drafts that are not open', async () => {
    await vscode.commands.executeCommand('resolutionlint.lintWorkspace');
    await until(
      () => [...expected].filter(([name, findings]) => !isSame(shownIn(name), findings)).map(([name]) => name),
      (differing) => differing.length === 0,
    );
  });

  it('finds the same in drafts that are open', async () => {
    await vscode.commands.executeCommand('resolutionlint.restartServer');
    const step = Math.ceil(expected.size / OPENED);

    for (const [name, findings] of [...expected].filter((_, i) => i % step === 0)) {
      await show(`same/${name}`);
      await until(
        () => shownIn(name),
        (found) => isSame(found, findings),
      );
    }
  });
});

/** What `reslint lint` finds in each file of a folder, by its path there. */
async function linted(folder: string): Promise<Map<string, string[]>> {
  const command = process.env['RESOLUTIONLINT_COMMAND'] ?? '';
  assert.ok(existsSync(command), `the command line is not built: ${command}`);
  const [program, start] = command.endsWith('.dll') ? ['dotnet', [command]] : [command, []];
  const { stdout } = await promisify(execFile)(program, [...start, 'lint', folder, '--format', 'json', '--fail-on', 'never'], {
    maxBuffer: 1e8,
  });
  const { files } = JSON.parse(stdout) as Report;
  return new Map(files.map(({ path, diagnostics }) => [relative(folder, path), diagnostics.map(written).toSorted()]));
}

function written({ id, severity, message, line, column, endLine, endColumn }: Reported): string {
  return `${line}:${column}-${endLine}:${endColumn} ${severity} ${id} ${message}`;
}

function shownIn(name: string): string[] {
  return vscode.languages
    .getDiagnostics(addressOf(`same/${name}`))
    .map((finding) => {
      const { start, end } = finding.range;
      const severity = ['error', 'warning', 'suggestion', 'silent'][finding.severity] ?? '';
      return written({
        id: codeOf(finding),
        severity,
        message: finding.message,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      });
    })
    .toSorted();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((finding, i) => finding === other[i]);
}
