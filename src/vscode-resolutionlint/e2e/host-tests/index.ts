// The workbench calls run() in its extension host.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 40_000, reporter: 'spec' });

  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) {
    mocha.addFile(join(__dirname, file));
  }

  const failures = await new Promise<number>((resolve) => mocha.run(resolve));

  if (failures > 0) {
    throw new Error(`${failures} failed`);
  }
}
