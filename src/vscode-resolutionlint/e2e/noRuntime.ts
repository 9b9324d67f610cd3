// What a drafter sees on a machine without .NET: one message with choices, nothing fetched, and findings once the program is named.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Drafter } from './drafter';
import { FLAWED, SETTINGS } from './drafts';
import { squiggles } from './squiggles';
import { travel } from './steps';
import { Workbench } from './workbench';

const DRAFT = 'mangroves.resolution.txt';
const [, , vsix = '', artifacts = ''] = process.argv;
const dotnet = realpathSync(execFileSync('which', ['dotnet'], { encoding: 'utf8' }).trim());
const workbench = await Workbench.start({
  vsix,
  artifacts,
  files: { [DRAFT]: FLAWED, '.editorconfig': SETTINGS },
  // The PATH of a login shell would name it again.
  serverArguments: ['--force-disable-user-env'],
  nodeArguments: ['--require', join(import.meta.dirname, '../stand-ins/no-dotnet.cjs')],
  environment: { PATH: '/nowhere', DOTNET_ROOT: '' },
});
const { page } = workbench;
const drafter = new Drafter(page);
const outside: string[] = [];
page.on('request', (request) => {
  if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).hostname !== '127.0.0.1') {
    outside.push(request.url());
  }
});

await travel(workbench, async (step) => {
  const message = page.locator('.notification-list-item', { hasText: 'needs the .NET 10 runtime, which was not found' });

  await step('a message says what is missing, and what can be done', async () => {
    await workbench.open([workbench.fileToOpen(DRAFT)]);
    await message.first().waitFor();
    assert.deepEqual(await message.locator('.notification-list-item-buttons-container .monaco-button').allInnerTexts(), [
      'How to Install .NET',
      'Open Settings',
    ]);
    assert.equal(await message.count(), 1);
    assert.equal(await squiggles(page, 'error').count(), 0);
    await workbench.shot('message');
  });

  await step('the status says that the server is not running', async () => {
    await drafter.pointAt(
      () => page.locator('[id="status.languageStatus"]').first().boundingBox(),
      page.locator('.monaco-hover', { hasText: 'the server is not running' }).first(),
    );
    await workbench.shot('status');
  });

  await step('a command that needs the server says so', async () => {
    await drafter.command('ResolutionLint: Lint Workspace');
    await page
      .locator('.notification-list-item', { hasText: 'needs the server of ResolutionLint, which is not running' })
      .first()
      .waitFor();
    await workbench.shot('command');
  });

  await step('nothing was fetched', async () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(
      (await readdir(workbench.at('home'))).filter((name) => name.includes('dotnet')),
      [],
    );
    assert.deepEqual(
      (await readdir(workbench.at('extensions'))).filter((name) => !/^(?:resolutionlint\.|extensions\.json|\.)/.test(name)),
      [],
    );
  });

  await step('the setting is one key away', async () => {
    // By keyboard: the pointer still rests on the status, whose box lies over the message.
    await message.locator('.monaco-button', { hasText: 'Open Settings' }).press('Enter');
    await page.locator('.settings-editor .setting-item-contents', { hasText: 'Dotnet: Path' }).first().waitFor();
    await workbench.shot('settings');
    // The newest workbench shows settings in a window before the rest, the oldest in a tab.
    await page.keyboard.press('Escape');
    await drafter.openFile(DRAFT);
  });

  await step('findings come as soon as the program is named', async () => {
    // Under another name, since it is hidden where it lies.
    const named = workbench.at('named');
    await mkdir(named);
    await symlink(dotnet, join(named, 'dotnet'));
    const machine = workbench.at('data', 'Machine');
    await mkdir(machine, { recursive: true });
    await writeFile(join(machine, 'settings.json'), JSON.stringify({ 'resolutionlint.dotnet.path': join(named, 'dotnet') }));
    await squiggles(page, 'error').nth(2).waitFor();
    await workbench.shot('named');
  });
});
