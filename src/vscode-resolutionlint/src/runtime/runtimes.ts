import * as path from 'node:path';

/** What the server is built for; a later runtime does as well. */
export const LEAST_MAJOR = 10;

/** Whether the answer of `dotnet --list-runtimes` names a runtime that can run the server. */
export function hasRuntime(listing: string): boolean {
  return listing
    .split(/\r?\n/)
    .map((line) => /^Microsoft\.NETCore\.App (\d+)\./.exec(line)?.[1])
    .some((major) => major !== undefined && Number(major) >= LEAST_MAJOR);
}

/**
 * Where `dotnet` may lie, likeliest first: what DOTNET_ROOT names, the folders of PATH, and where installers put it,
 * because a program started from a desktop does not always get the PATH of a shell.
 */
export function candidates(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const isWindows = platform === 'win32';
  const style = isWindows ? path.win32 : path.posix;
  const installed = isWindows
    ? [style.join(environment['ProgramFiles'] ?? 'C:\\Program Files', 'dotnet')]
    : ['/usr/local/share/dotnet', '/usr/share/dotnet', '/usr/lib/dotnet', style.join(environment['HOME'] ?? '/', '.dotnet')];
  const folders = [environment['DOTNET_ROOT'], ...(environment['PATH'] ?? environment['Path'] ?? '').split(style.delimiter), ...installed];

  const named = folders.filter((folder) => folder !== undefined).filter((folder) => folder !== '');
  return [...new Set(named)].map((folder) => style.join(folder, isWindows ? 'dotnet.exe' : 'dotnet'));
}
