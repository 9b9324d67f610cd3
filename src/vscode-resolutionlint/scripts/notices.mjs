// Writes NOTICES.txt: whose work the package carries beside ours, and under which licence, as the licences ask.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const SERVER = 'server/reslint-language-server.deps.json';

/** @param bundled The files that esbuild has put into the bundle. */
export function writeNotices(bundled) {
  const notices = [...scripts(bundled), ...(existsSync(SERVER) ? libraries() : [])];
  const head = 'ResolutionLint for VS Code carries the work of others:';
  writeFileSync(
    'NOTICES.txt',
    [head, ...notices.map(({ name, licence }) => `${name}\n\n${licence.trim()}`)].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
  );
}

function scripts(bundled) {
  const folders = bundled.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter((folder) => folder !== undefined);

  return [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));

    if (!file) throw new Error(`${name} has no licence in its package`);

    return { name: `${name} ${version}`, licence: readFileSync(join(folder, file), 'utf8') };
  });
}

/** The libraries of the server that are not ours; those that have files in it, which the parts of the runtime have not. */
function libraries() {
  const { libraries: all, targets } = JSON.parse(readFileSync(SERVER, 'utf8'));
  const carried = Object.entries(Object.values(targets)[0]).filter(([name, { runtime }]) => runtime && all[name].type === 'package');
  return carried.map(([name]) => ({ name: name.replace('/', ' '), licence: licenceOf(...name.toLowerCase().split('/')) }));
}

function licenceOf(name, version) {
  const cache = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget/packages');
  const manifest = readFileSync(join(cache, name, version, `${name}.nuspec`), 'utf8');
  const [, copyright] = /<copyright>([^<]*)</.exec(manifest) ?? [];

  if (!manifest.includes('<license type="expression">MIT</license>') || !copyright) throw new Error(`${name} is not under the MIT licence`);

  return readFileSync('../../LICENSE', 'utf8').replace(/^Copyright.*$/m, copyright);
}
