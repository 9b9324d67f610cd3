// One journey of a drafter through the packed extension in the workbench, seen through the browser alone.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Drafter } from './drafter';
import { FAULTS, FLAWED, SETTINGS } from './drafts';
import { squiggles, wordsUnder } from './squiggles';
import { travel } from './steps';
import { Workbench } from './workbench';

const DRAFT = 'mangroves.resolution.txt';
const [, , vsix = '', artifacts = ''] = process.argv;
const workbench = await Workbench.start({ vsix, artifacts, files: { [DRAFT]: FLAWED, '.editorconfig': SETTINGS } });
const { page } = workbench;
const drafter = new Drafter(page);

await travel(workbench, async (step) => {
  let shown = 0;

  await step('the draft opens', async () => {
    await workbench.open([workbench.fileToOpen(DRAFT)]);
    await drafter.line('replant their forests').waitFor();
    shown = performance.now();
  });

  await step('squiggles stand under the words at fault', async () => {
    await squiggles(page, 'error').first().waitFor();
    console.log(
      `measured: the first squiggle ${Math.round(performance.now() - shown)} ms after the text, in a workbench that has just begun`,
    );
    await underlined('error', ['RL2005', 'RL5002', 'RL2006']);
    await underlined('warning', ['RL2013']);
    await workbench.shot('findings');
  });

  await step('a hover tells why', async () => {
    const words = squiggles(page, 'error');
    await drafter.pointAt(
      async () =>
        (await Promise.all((await words.all()).map((one) => one.boundingBox()))).toSorted((one, other) => topOf(one) - topOf(other))[2],
      page.locator('.monaco-hover', { hasText: 'as an order would' }).first(),
    );
    await workbench.picture('hover');
  });

  await step('Problems lists all of them', async () => {
    const rows = page.locator('.markers-panel .monaco-list-row');
    await drafter.command('Problems: Focus on Problems View');
    await drafter.until(
      () => rows.allInnerTexts(),
      (texts) => FAULTS.every(([id]) => texts.some((text) => text.includes(id))),
    );
    await workbench.picture('problems');
    await drafter.command('View: Toggle Panel Visibility');
    await rows.first().waitFor({ state: 'hidden' });
  });

  await step('the status says what was recognized', async () => {
    const box = page.locator('.monaco-hover', { hasText: 'General Assembly, draft resolution' });
    await drafter.pointAt(
      () => page.locator('[id="status.languageStatus"]').first().boundingBox(),
      box.filter({ hasText: '3 errors, 1 warning' }).first(),
    );
    await workbench.shot('status');
  });

  await step('the outline shows the parts', async () => {
    await drafter.command('Explorer: Focus on Outline View');
    const rows = page.locator('.outline-tree .monaco-list-row');
    await drafter.until(
      () => rows.allInnerTexts(),
      (texts) => ['Preamble', 'Recalling', '1. Welcomes', '2. Request'].every((name) => texts.some((text) => text.includes(name))),
    );
    await workbench.shot('outline');
  });

  await step('a footnote marker leads to its note', async () => {
    await drafter.goTo(3, 53);
    await page.keyboard.press('F12');
    await drafter.caretAt(13, 1).waitFor();
  });

  await step('a fix is chosen by keyboard', async () => {
    await drafter.goTo(9, 6);
    await drafter.quickFix('"Requests"');
    await drafter.line('2. Requests the Secretary-General').waitFor();
    await underlined('error', ['RL2005', 'RL5002']);
    await page.keyboard.press('Control+s');
    await saved(DRAFT, (text) => text === FLAWED.replace('2. Request ', '2. Requests '));
    await workbench.shot('fixed');
  });

  await step('a severity changes without a restart', async () => {
    await drafter.openFile('.editorconfig');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('resolution_diagnostic.RL2013.severity = error');
    await page.keyboard.press('Control+s');
    await saved('.editorconfig', (text) => text.endsWith('severity = error'));
    await drafter.openFile(DRAFT);
    await underlined('error', ['RL2005', 'RL5002', 'RL2013']);
    await workbench.shot('severity');
  });

  await step('the page of a rule is shown', async () => {
    await drafter.goTo(11, 6);
    await drafter.quickFix('Explain RL2013');
    await page.getByRole('tab', { name: /RL2013/ }).waitFor();
    await page.locator('iframe.webview').last().contentFrame().frameLocator('#active-frame').locator('h1', { hasText: 'RL2013' }).waitFor();
    await workbench.picture('page');
  });

  await step('a new resolution begins with its frame', async () => {
    await drafter.command('ResolutionLint: New Resolution');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Security Council' }).first().waitFor();
    await drafter.choose('Security Council', 'Security Council');
    await page.keyboard.press('Enter');
    await drafter.line('The Security Council,').waitFor();
    await workbench.picture('new');
  });

  await step('the preview lays the draft out, and follows edits', async () => {
    await drafter.openFile(DRAFT);
    await drafter.command('ResolutionLint: Preview Resolution');
    await page.getByRole('tab', { name: `Preview ${DRAFT}` }).waitFor();
    const print = page.locator('iframe.webview').last().contentFrame().frameLocator('#active-frame');
    await print.locator('.organ', { hasText: 'The General Assembly,' }).waitFor();
    await print.locator('.opener', { hasText: 'Requests' }).waitFor();
    await print.locator('.note', { hasText: 'See A/57/64.' }).waitFor();
    await workbench.picture('preview');
    await drafter.goTo(11, 16);
    await page.keyboard.type(' of zebras');
    await print.locator('.paragraph', { hasText: 'decides of zebras' }).last().waitFor();
    await page.keyboard.press('Control+z');
  });

  await step('the server starts again, and says so', async () => {
    await drafter.openFile(DRAFT);
    await drafter.command('ResolutionLint: Show Output');
    await page.locator('.part.panel .view-line', { hasText: 'reslint-language-server.dll' }).first().waitFor();
    await drafter.command('ResolutionLint: Restart Server');
    await drafter.until(
      () => workbench.output(),
      (log) => log.split('reslint-language-server.dll').length > 2,
    );
    await drafter.until(
      () => wordsUnder(page, 'error'),
      (words) => words.length === 3,
    );
    await workbench.shot('output');
  });
});

async function underlined(severity: 'error' | 'warning', ids: string[]): Promise<void> {
  const wanted = FAULTS.filter(([id]) => ids.includes(id)).map(([, words]) => words);
  await drafter.until(
    () => wordsUnder(page, severity),
    (words) => words.join() === wanted.join(),
  );
}

async function saved(name: string, isWanted: (text: string) => boolean): Promise<void> {
  await drafter.until(() => readFile(join(workbench.folder, name), 'utf8'), isWanted);
}

function topOf(box: { y: number } | null): number {
  return box?.y ?? 0;
}
