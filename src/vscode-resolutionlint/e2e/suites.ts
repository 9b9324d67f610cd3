// The suites of host-tests/: what lies in the folder that each of them works in, and how the workbench is set for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAWED, MANY, NOTES, numberedDraft, SETTINGS } from './drafts';
import type { Options } from './workbench';

type Suite = Pick<Options, 'files' | 'workspace' | 'settings' | 'environment'>;

// This file is bundled to out/.
const repository = join(import.meta.dirname, '../../../..');
const fixtures = join(repository, 'tests/fixtures');
const command = process.env['RESOLUTIONLINT_COMMAND'] ?? join(repository, '.build/bin/ResolutionLint.Cli/debug/reslint.dll');

/** How many real documents are looked at, where this machine has them. */
const REAL = 30;

export const suites: Readonly<Record<string, () => Suite>> = {
  drafts: () => ({
    files: {
      'mangroves.txt': FLAWED,
      'second.resolution.txt': FLAWED,
      'saved.resolution.txt': FLAWED,
      'without-ending': FLAWED,
      'in-markdown.md': FLAWED,
      'closed.txt': FLAWED,
      'gone.txt': FLAWED,
      'notes.md': NOTES,
      'far/away.txt': FLAWED,
      ...textsIn(fixtures, 'same/fixtures'),
      ...realDocuments(),
      '.editorconfig': SETTINGS,
    },
    settings: { '[un-resolution]': { 'editor.codeActionsOnSave': { 'source.fixAll.resolutionlint': 'explicit' } } },
    environment: { RESOLUTIONLINT_COMMAND: command },
  }),

  /** Two folders, neither trusted, in which somebody has left a server of their own. */
  folders: () => ({
    files: {
      'both.code-workspace': JSON.stringify({
        folders: [{ path: 'strict' }, { path: 'lenient' }],
        settings: { 'resolutionlint.server.path': '/bin/false', 'resolutionlint.dotnet.path': '/bin/false' },
      }),
      'strict/draft.txt': FLAWED,
      'strict/draft.rst': FLAWED,
      'strict/.editorconfig': `${SETTINGS.replace('{txt,md}', '{txt,md,rst}')}resolution_diagnostic.RL2013.severity = error\n`,
      'strict/.vscode/settings.json': JSON.stringify({ 'resolutionlint.server.path': '/bin/false' }),
      'lenient/draft.txt': FLAWED,
      'lenient/.editorconfig': `${SETTINGS}resolution_diagnostic.RL2006.severity = none\n`,
    },
    workspace: 'both.code-workspace',
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
      'resolutionlint.files': ['**/*.rst'],
    },
  }),

  measures: () => ({
    files: {
      'long.resolution.txt': numberedDraft(500),
      ...Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`many/${i}.txt`, `${FLAWED}\n`])),
      '.editorconfig': SETTINGS,
    },
  }),
};

/** All drafts below a folder; what has a zero in it, the workbench does not open. */
function textsIn(folder: string, place: string): Record<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.report)\.(?:txt|md)$/.test(name));
  const texts = names.map((name) => [`${place}/${name}`, readFileSync(join(folder, name))] as const);
  return Object.fromEntries(texts.filter(([, text]) => !text.includes(0)));
}

/** Some of the real documents, spread evenly over all of them. */
function realDocuments(): Record<string, Buffer> {
  const folder = process.env['RESOLUTIONLINT_CORPUS'];
  const texts = !folder ? [] : Object.entries(textsIn(join(folder, 'corpus'), 'same/real'));
  return Object.fromEntries(texts.filter((_, i) => i % Math.ceil(texts.length / REAL) === 0));
}
