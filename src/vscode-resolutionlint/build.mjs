// Bundles the extension into dist/, and with --tests also what the tests run in the workbench and beside it.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', sourcemap: true };

// The schema has one home, with the rules; the extension carries a copy.
mkdirSync('schemas', { recursive: true });
copyFileSync('../../rules/rule.schema.json', 'schemas/rule.schema.json');
copyFileSync('../../LICENSE', 'LICENSE');
mkdirSync('../../.build/vscode', { recursive: true });

await build({
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
});

if (process.argv.includes('--tests')) {
  await build({
    ...common,
    entryPoints: ['e2e/journey.ts', 'e2e/host.ts'],
    outdir: 'e2e/out',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    packages: 'external',
  });
  await build({
    ...common,
    entryPoints: [
      'e2e/host-tests/index.ts',
      ...readdirSync('e2e/host-tests')
        .filter((f) => f.endsWith('.test.ts'))
        .map((f) => `e2e/host-tests/${f}`),
    ],
    outdir: 'e2e/host-tests/out',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
  });
}
