// Runs of the command on drafts of all sorts, each written in every format at once.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The command, as `RESOLUTIONLINT_COMMAND` names it, or as `dotnet build` leaves it. */
const command = process.env.RESOLUTIONLINT_COMMAND ?? path.join(root, '.build/bin/ResolutionLint.Cli/debug/reslint.dll');

const formats = ['sarif', 'json', 'gitlab', 'html', 'github', 'junit'];

/** Every paragraph has a mistake of its own; the signs in it mean something to those who read reports. */
export const flawed = `The General Assembly,

Recalling its resolution 46/152 of 18 December 1991;

Noting the <script>alert(1)</script> | work, 100 % of it: "well" done.

1. Welcomes the report of the Secretary-General.

2. Requests the Secretary-General to submit a report on the matter;
`;

const house = `id: HR001
title: The office speaks of accounts
severity: warning
message: '"{0}" is called "{1}" here.'
fix: safe
pattern: { kind: substitution, words: { report: account } }
flags: ["Welcomes the [|report|];"]
allows: ["Welcomes the account;"]
`;

/** Each run: its name, what is asked, and the files that it is asked of; without files, those of this repository. */
const cases = {
  samples: { args: ['editorconfig-samples'] },
  'flawed drafts': { args: ['tests/fixtures/flawed', '--statistics', '--timing'] },
  'drafts of all sorts': { args: ['tests/fixtures'] },
  'a Word document': { args: ['tests/ResolutionLint.Formats/drafts'] },
  'nothing found': { args: ['tests/fixtures/clean'] },
  'a baseline': {
    args: ['.', '--baseline', 'known/baseline.json'],
    files: { 'a b/draft #1.txt': flawed, 'gone.txt': flawed, 'known/.gitkeep': '' },
    before: ['.', '--write-baseline', 'known/baseline.json'],
    changes: {
      'a b/draft #1.txt': flawed.replace('46/152 of 18 December', '46/152, as adopted on 18 December').replace('report of the Secretary-General.', 'report;'),
      'new.txt': 'The General Assembly,\n\nConvinced of the need;\n\n1. Decides to go on\n',
      'gone.txt': undefined,
    },
  },
  'rules of an office': {
    args: ['.'],
    files: { 'draft.txt': flawed, 'house/HR001.yaml': house, '.editorconfig': 'root = true\n[*.txt]\nresolution_rules = house\n' },
  },
  'a suppressed finding': {
    args: ['.'],
    files: { 'draft.txt': flawed.replace('Recalling', '//reslint-disable-next-line RL5001: quoted as it was adopted\nRecalling') },
  },
  'faults of settings': {
    args: ['.'],
    files: { 'draft.txt': flawed, '.editorconfig': 'root = true\n[*]\nresolution_date = 1999-13-01\nresolution_organ = none of them\n' },
  },
};

export const names = Object.keys(cases);

const done = new Map();

/** The reports of a run by their formats. */
export function run(name) {
  if (!done.has(name)) done.set(name, runCase(cases[name]));
  return done.get(name);
}

/** Lints files that are written for it. */
export function lint(files, ...args) {
  return runCase({ args: ['.', ...args], files });
}

function runCase({ args, files, before, changes }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'reslint-formats-'));

  try {
    const work = files ? path.join(folder, 'work') : root;
    write(work, files);
    if (before) reslint(work, before);
    write(work, changes);

    const outputs = formats.flatMap((format) => ['--output', `${format}=${path.join(folder, format)}`]);
    reslint(work, [...args, ...outputs]);
    return Object.fromEntries(formats.map((format) => [format, readFileSync(path.join(folder, format), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder, files = {}) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}

/** Findings are expected; that the command could not do its work is not. What the forge of this very run says is none of its business. */
function reslint(folder, args) {
  const [program, first] = command.endsWith('.dll') ? ['dotnet', [command]] : [command, []];
  const env = { ...process.env, GITHUB_WORKSPACE: '', GITHUB_STEP_SUMMARY: '', CI_PROJECT_DIR: '' };
  const { status, stderr, error } = spawnSync(program, [...first, 'lint', ...args], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 });

  if (error) throw error;
  if (status > 1) throw new Error(`reslint lint ${args.join(' ')}: ${stderr}`);
}
