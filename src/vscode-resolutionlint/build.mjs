// Bundles the extension into dist/, and with --tests also what the tests run in the workbench and beside it.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeNotices } from './scripts/notices.mjs';

const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', sourcemap: true };

// The schema has one home, with the rules; the extension carries a copy.
mkdirSync('schemas', { recursive: true });
copyFileSync('../../rules/rule.schema.json', 'schemas/rule.schema.json');
copyFileSync('../../LICENSE', 'LICENSE');
mkdirSync('../../.build/vscode', { recursive: true });

const { metafile } = await build({
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  metafile: true,
});

writeNotices(Object.keys(metafile.inputs));

if (process.argv.includes('--tests')) {
  ['e2e/out', 'e2e/host-tests/out'].forEach((folder) => rmSync(folder, { recursive: true, force: true }));

  await build({
    ...common,
    entryPoints: ['e2e/journey.ts', 'e2e/noRuntime.ts', 'e2e/host.ts'],
    outdir: 'e2e/out',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
  });
  await build({
    ...common,
    entryPoints: [
      'e2e/host-tests/index.ts',
      ...readdirSync('e2e/host-tests', { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `e2e/host-tests/${name}`),
    ],
    outbase: 'e2e/host-tests',
    outdir: 'e2e/host-tests/out',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
  });
}
