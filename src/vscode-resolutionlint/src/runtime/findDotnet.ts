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

/** Finds a runtime for the server: the setting, what the .NET install tool knows, DOTNET_ROOT, PATH. */
export async function findDotnet(extensionId: string, log: vscode.LogOutputChannel): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration('resolutionlint').get<string>('dotnet.path', '');

  // Who names a program means it: nothing else is tried in its place.
  if (set !== '') {
    return set;
  }

  return (await knownToInstallTool(extensionId, log)) ?? (await firstThatRuns(log));
}

async function knownToInstallTool(extensionId: string, log: vscode.LogOutputChannel): Promise<string | undefined> {
  if (!vscode.extensions.getExtension(INSTALL_TOOL)) {
    return undefined;
  }

  return pathOf(
    'dotnet.findPath',
    {
      acquireContext: { version: `${LEAST_MAJOR}.0`, requestingExtensionId: extensionId, mode: 'runtime' },
      versionSpecRequirement: 'greater_than_or_equal',
    },
    log,
  );
}

async function firstThatRuns(log: vscode.LogOutputChannel): Promise<string | undefined> {
  for (const candidate of candidates(process.env, process.platform)) {
    if (await exists(candidate)) {
      if (hasRuntime(await listRuntimes(candidate))) {
        return candidate;
      }

      log.info(`${candidate} has no .NET ${LEAST_MAJOR} runtime`);
    }
  }

  return undefined;
}

/** Nothing is downloaded unless the drafter says so, and only by the tool that the drafter has. */
export async function askForDotnet(extensionId: string, log: vscode.LogOutputChannel): Promise<string | undefined> {
  const howTo = 'How to Install .NET';
  const settings = 'Open Settings';
  const install = 'Install It Now';
  const offers = vscode.extensions.getExtension(INSTALL_TOOL) ? [install, howTo, settings] : [howTo, settings];
  const answer = await vscode.window.showErrorMessage(
    `ResolutionLint needs the .NET ${LEAST_MAJOR} runtime, which was not found. Drafts are not checked until it is there.`,
    ...offers,
  );

  if (answer === install) {
    return pathOf('dotnet.acquire', { version: `${LEAST_MAJOR}.0`, requestingExtensionId: extensionId, mode: 'runtime' }, log);
  }

  if (answer === howTo) {
    await vscode.env.openExternal(HOW_TO);
  } else if (answer === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'resolutionlint.dotnet.path');
  }

  return undefined;
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
