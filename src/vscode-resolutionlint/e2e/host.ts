// Runs a suite of host-tests/ inside the workbench's own extension host, where it can call the API that extensions call.
import { join } from 'node:path';
import { format } from 'node:util';
import { suites } from './suites';
import { Workbench } from './workbench';

const LIMIT = 150_000;
const [, , vsix = '', artifacts = '', name = ''] = process.argv;
const tests = join(import.meta.dirname, '..', 'host-tests');
const suite = suites[name]?.();

if (!suite) {
  throw new Error(`there is no suite "${name}", only ${Object.keys(suites).join(', ')}`);
}

const workbench = await Workbench.start({
  vsix,
  artifacts,
  ...suite,
  environment: { ...suite.environment, HOST_TESTS: name },
  // A built workbench runs no tests without it.
  serverArguments: ['--enable-smoke-test-driver'],
});

try {
  const verdict = await run();

  if (verdict !== 0) {
    throw new Error(`tests in the extension host: ${String(verdict)}`);
  }
} catch (error) {
  process.exitCode = 1;
  await workbench.shot('failed').catch(() => undefined);
  console.error(error);
} finally {
  await workbench.stop();
}

async function run(): Promise<unknown> {
  let begun = false;
  let decide: (verdict: unknown) => void = () => undefined;
  const decided = new Promise((resolve) => (decide = resolve));
  await workbench.page.exposeFunction('codeAutomationLog', (_: string, words: unknown[]) => {
    const line = format(...words);
    // The page has things of its own to tell until the tests begin.
    begun ||= line.includes(`suite ${name}`);

    if (begun) {
      console.log(line);
    }
  });
  await workbench.page.exposeFunction('codeAutomationExit', decide);
  await workbench.open([
    ['extensionDevelopmentPath', workbench.remote(tests)],
    ['extensionTestsPath', workbench.remote(join(tests, 'out/index.cjs'))],
  ]);
  const late = setTimeout(() => {
    decide(`no verdict in ${LIMIT / 1000} s`);
  }, LIMIT);
  const verdict = await decided;
  clearTimeout(late);
  return verdict;
}
