// Workflow commands against those that GitHub's own toolkit writes.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as toolkit from '@actions/core';
import { lint, names, run } from './runs.js';

const most = 10;
const kinds = { error: toolkit.error, warning: toolkit.warning, suggestion: toolkit.notice };

/** What the toolkit writes. */
function written(action) {
  const lines = [];
  const { write } = process.stdout;
  process.stdout.write = (text) => lines.push(text);

  try {
    action();
  } finally {
    process.stdout.write = write;
  }

  return lines.join('').trimEnd();
}

/** The toolkit's line for a finding of our JSON; titles are not in it, so they are taken from the SARIF of the same run. */
function lineOf({ path, finding, titles }) {
  const title = `${finding.id} ${titles.get(finding.id)}`;
  return written(() => kinds[finding.severity](messageOf(finding), { title, file: path, ...linesOf(finding) }));
}

/** A document has no lines to show, so that the message says which paragraph it is about. */
function messageOf({ message, paragraph }) {
  return paragraph ? `${paragraph[0].toUpperCase()}${paragraph.slice(1)}: ${message}` : message;
}

function linesOf({ paragraph, line, endLine, column, endColumn }) {
  if (paragraph !== undefined) return {};
  const columns = line === endLine ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return { startLine: line, endLine, ...columns };
}

function findingsOf({ json, sarif }) {
  const { rules } = JSON.parse(sarif).runs[0].tool.driver;
  const titles = new Map(rules.map(({ id, shortDescription }) => [id, shortDescription.text.slice(0, -1)]));
  return JSON.parse(json).files.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, finding, titles })));
}

for (const name of names) {
  test(`${name}: commands are the toolkit's, letter for letter`, () => {
    const reports = run(name);
    const expected = new Set(findingsOf(reports).map(lineOf));
    const commands = reports.github.split('\n').filter((line) => line.startsWith('::'));
    const ofFindings = commands.filter((line) => !line.startsWith('::notice title=ResolutionLint::'));

    assert.deepEqual(ofFindings.filter((line) => !expected.has(line)), []);
    assert.ok(commands.length - ofFindings.length <= 1);
  });

  test(`${name}: no kind has more than GitHub shows, and what is left out is counted`, () => {
    const lines = run(name).github.split('\n');
    const counts = ['error', 'warning', 'notice'].map((kind) => lines.filter((line) => line.startsWith(`::${kind} `)).length);
    const shown = lines.filter((line) => line.startsWith('::') && line.includes(' title=') && line.includes(',file=')).length;
    const rest = Number(/^::notice title=ResolutionLint::(\d+) more/m.exec(run(name).github)?.[1] ?? 0);

    assert.ok(Math.max(...counts) <= most, counts.join());
    assert.equal(shown + rest, findingsOf(run(name)).length);
  });
}

test('a file name cannot begin a command of its own', () => {
  const { github } = lint({ 'a,b%0A::error::x.txt': 'The General Assembly,\n\nRecalling its work;\n\n1. Decides to go on\n' });
  const lines = github.split('\n').filter((line) => line.startsWith('::'));
  assert.ok(lines.length > 0);
  assert.ok(lines.every((line) => line.includes('file=a%2Cb%250A%3A%3Aerror%3A%3Ax.txt,')));
});
