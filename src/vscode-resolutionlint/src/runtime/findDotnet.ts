import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import * as vscode from 'vscode';
import { candidates, hasRuntime, LEAST_MAJOR } from './runtimes';

const INSTALL_TOOL = 'ms-dotnettools.vscode-dotnet-runtime';
const HOW_TO = vscode.Uri.parse('https://dotnet.microsoft.com/download/dotnet/10.0');
const TIMEOUT = 10_000;

interface Found {
  dotnetPath?: string;
}

/** Finds a runtime for the server: the setting, what the .NET install tool knows or has installed, DOTNET_ROOT, PATH, the usual folders. */
export async function findDotnet(extensionId: string, log: vscode.LogOutputChannel): Promise<string | undefined> {
  const set = namedPath();

  // Who names a program means it: nothing else is tried in its place.
  if (set !== '') {
    return firstThatRuns([set], log);
  }

  return (await knownToInstallTool(extensionId, log)) ?? (await firstThatRuns(candidates(process.env, process.platform), log));
}

function namedPath(): string {
  return vscode.workspace.getConfiguration('resolutionlint').get<string>('dotnet.path', '');
}

/** What lies on the machine, then what the tool has installed for us before. Neither installs anything. */
async function knownToInstallTool(extensionId: string, log: vscode.LogOutputChannel): Promise<string | undefined> {
  if (!vscode.extensions.getExtension(INSTALL_TOOL)) {
    return undefined;
  }

  const found = { acquireContext: runtimeFor(extensionId), versionSpecRequirement: 'greater_than_or_equal' };
  return (await pathOf('dotnet.findPath', found, log)) ?? (await pathOf('dotnet.acquireStatus', runtimeFor(extensionId), log));
}

function runtimeFor(extensionId: string): object {
  return { version: `${LEAST_MAJOR}.0`, requestingExtensionId: extensionId, mode: 'runtime' };
}

async function firstThatRuns(programs: readonly string[], log: vscode.LogOutputChannel): Promise<string | undefined> {
  for (const program of programs) {
    if (await exists(program)) {
      if (hasRuntime(await listRuntimes(program))) {
        return program;
      }

      log.info(`${program} has no .NET ${LEAST_MAJOR} runtime`);
    }
  }

  return undefined;
}

/** Nothing is downloaded unless the drafter says so, and only by the tool that the drafter has. */
export async function askForDotnet(extensionId: string, log: vscode.LogOutputChannel): Promise<string | undefined> {
  const howTo = 'How to Install .NET';
  const settings = 'Open Settings';
  const install = 'Install It Now';
  const canInstall = namedPath() === '' && vscode.extensions.getExtension(INSTALL_TOOL) !== undefined;
  const answer = await vscode.window.showErrorMessage(
    `ResolutionLint needs the .NET ${LEAST_MAJOR} runtime, ${reason()}. Drafts are not checked until it is there and the server is restarted.`,
    ...(canInstall ? [install] : []),
    howTo,
    settings,
  );

  if (answer === install) {
    return pathOf('dotnet.acquire', runtimeFor(extensionId), log);
  }

  if (answer === howTo) {
    await vscode.env.openExternal(HOW_TO);
  } else if (answer === settings) {
    // It belongs to the machine that the extension runs on, and those settings are apart where that is another one.
    const command = vscode.env.remoteName === undefined ? 'workbench.action.openSettings' : 'workbench.action.openRemoteSettings';
    await vscode.commands.executeCommand(command, { query: 'resolutionlint.dotnet.path' });
  }

  return undefined;
}

function reason(): string {
  return namedPath() === '' ? 'which was not found' : `which ${namedPath()} does not have, the program that the settings name`;
}

async function pathOf(command: string, request: object, log: vscode.LogOutputChannel): Promise<string | undefined> {
  try {
    const found = await vscode.commands.executeCommand<Found | undefined>(command, request);
    return found?.dotnetPath !== undefined && (await exists(found.dotnetPath)) ? found.dotnetPath : undefined;
  } catch (error) {
    log.warn(`${command}: ${String(error)}`);
    return undefined;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function listRuntimes(dotnet: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(dotnet, ['--list-runtimes'], { timeout: TIMEOUT }, (error, output) => {
      resolve(error ? '' : output);
    });
  });
}
