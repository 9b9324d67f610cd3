// The workbench calls run() in its extension host; HOST_TESTS names the folder of tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export async function run(): Promise<void> {
  const suite = process.env['HOST_TESTS'] ?? '';
  console.log(`suite ${suite}`);
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 40_000, reporter: 'spec' });
  const folder = join(__dirname, suite);

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.cjs'))) {
    mocha.addFile(join(folder, file));
  }

  const failures = await new Promise<number>((resolve) => mocha.run(resolve));

  if (failures > 0) {
    throw new Error(`${failures} failed`);
  }
}
