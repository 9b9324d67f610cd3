import { describe, expect, it } from 'vitest';
import { commandLineOf } from '../src/runtime/commandLine';
import { candidates, hasRuntime } from '../src/runtime/runtimes';

describe('hasRuntime', () => {
  it.each([
    ['Microsoft.NETCore.App 10.0.1 [/usr/share/dotnet]\n', true],
    ['Microsoft.NETCore.App 8.0.2 [C:\\dotnet]\r\nMicrosoft.NETCore.App 11.0.0-rc.1 [C:\\dotnet]\r\n', true],
    ['Microsoft.NETCore.App 9.0.4 [/usr/share/dotnet]\nMicrosoft.AspNetCore.App 10.0.1 [/usr/share/dotnet]\n', false],
    ['', false],
  ])('%j', (listing, expected) => {
    expect(hasRuntime(listing)).toBe(expected);
  });
});

describe('candidates', () => {
  it('takes DOTNET_ROOT before PATH, and each place once', () => {
    const found = candidates({ DOTNET_ROOT: '/opt/dotnet', PATH: '/usr/bin:/opt/dotnet::/bin', HOME: '/home/me' }, 'linux');
    expect(found.slice(0, 3)).toEqual(['/opt/dotnet/dotnet', '/usr/bin/dotnet', '/bin/dotnet']);
    expect(found).toContain('/home/me/.dotnet/dotnet');
    expect(new Set(found).size).toBe(found.length);
  });

  it('knows how Windows writes paths', () => {
    expect(candidates({ Path: 'C:\\Tools;D:\\dotnet' }, 'win32')).toEqual([
      'C:\\Tools\\dotnet.exe',
      'D:\\dotnet\\dotnet.exe',
      'C:\\Program Files\\dotnet\\dotnet.exe',
    ]);
  });
});

describe('commandLineOf', () => {
  it('runs a library with the runtime, a later one if need be', () => {
    expect(commandLineOf('/x/server.dll', '/usr/bin/dotnet')).toEqual({
      command: '/usr/bin/dotnet',
      args: ['--roll-forward', 'Major', '/x/server.dll'],
    });
  });

  it('asks reslint to be a server', () => {
    expect(commandLineOf('/home/me/.dotnet/tools/reslint', '')).toEqual({ command: '/home/me/.dotnet/tools/reslint', args: ['lsp'] });
  });

  it('runs any other program as it is', () => {
    expect(commandLineOf('/x/server', '')).toEqual({ command: '/x/server', args: [] });
  });
});
