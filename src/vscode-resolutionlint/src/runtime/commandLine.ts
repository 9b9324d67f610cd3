import * as path from 'node:path';

export interface CommandLine {
  command: string;
  args: string[];
}

/** How the server that a setting names is started: `reslint` is asked to be a server, a library needs the runtime. */
export function commandLineOf(server: string, dotnet: string): CommandLine {
  if (isLibrary(server)) {
    // A machine that has only a later runtime than the server was built for is good enough.
    return { command: dotnet, args: ['--roll-forward', 'Major', server] };
  }

  return { command: server, args: /^reslint(\.exe)?$/i.test(path.basename(server)) ? ['lsp'] : [] };
}

export function isLibrary(server: string): boolean {
  return server.toLowerCase().endsWith('.dll');
}
