// One journey of a drafter through the packed extension in the workbench, seen through the browser alone.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAULTS, FLAWED, SETTINGS } from './drafts';
import { wordsUnder } from './squiggles';
import { Workbench } from './workbench';

const DRAFT = 'mangroves.resolution.txt';
const [, , vsix = '', artifacts = ''] = process.argv;
const begin = performance.now();
const workbench = await Workbench.start({ vsix, artifacts, files: { [DRAFT]: FLAWED, '.editorconfig': SETTINGS } });
const { page } = workbench;

try {
  await step('the draft opens', async () => {
    await workbench.open([workbench.fileToOpen(DRAFT)]);
    await workbench.line('replant their forests').waitFor();
  });

  await step('squiggles stand under the words at fault', async () => {
    await workbench.until(
      () => wordsUnder(page, 'error'),
      (words) => words.join() === wordsOf(['RL2005', 'RL5002', 'RL2006']).join(),
    );
    await workbench.until(
      () => wordsUnder(page, 'warning'),
      (words) => words.join() === wordsOf(['RL2013']).join(),
    );
    await workbench.shot('findings');
  });

  await step('a hover tells why', async () => {
    const box = await squiggle('error', 2);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.monaco-hover', { hasText: 'as an order would' }).first().waitFor();
    await workbench.picture('hover');
  });

  await step('Problems lists all of them', async () => {
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel .monaco-list-row');
    await workbench.until(
      () => rows.allInnerTexts(),
      (texts) => FAULTS.every(([id]) => texts.some((text) => text.includes(id))),
    );
    await workbench.picture('problems');
    await page.keyboard.press('Control+j');
  });

  await step('the status says what was recognized', async () => {
    await page.locator('[id="status.languageStatus"]').first().hover();
    await page
      .locator('.monaco-hover', { hasText: 'General Assembly, draft resolution' })
      .filter({ hasText: '3 errors, 1 warning' })
      .first()
      .waitFor();
    await workbench.shot('status');
  });

  await step('the outline shows the parts', async () => {
    await workbench.command('Explorer: Focus on Outline View');
    const rows = page.locator('.outline-tree .monaco-list-row');
    await workbench.until(
      () => rows.allInnerTexts(),
      (texts) => ['Preamble', 'Recalling', '1. Welcomes', '2. Request'].every((name) => texts.some((text) => text.includes(name))),
    );
    await workbench.shot('outline');
  });

  await step('a footnote marker leads to its note', async () => {
    await goTo(3, 53);
    await page.keyboard.press('F12');
    await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 13, Col 1' }).waitFor();
  });

  await step('a fix is chosen by keyboard', async () => {
    await goTo(9, 6);
    await workbench.quickFix('"Requests"');
    await workbench.line('2. Requests the Secretary-General').waitFor();
    await workbench.until(
      () => wordsUnder(page, 'error'),
      (words) => words.join() === wordsOf(['RL2005', 'RL5002']).join(),
    );
    await page.keyboard.press('Control+s');
    await workbench.until(
      () => readFile(join(workbench.folder, DRAFT), 'utf8'),
      (text) => text === FLAWED.replace('2. Request ', '2. Requests '),
    );
    await workbench.shot('fixed');
  });

  await step('a severity changes without a restart', async () => {
    await workbench.openFile('.editorconfig');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('resolution_diagnostic.RL2013.severity = error');
    await page.keyboard.press('Control+s');
    await workbench.until(
      () => readFile(join(workbench.folder, '.editorconfig'), 'utf8'),
      (text) => text.endsWith('severity = error'),
    );
    await workbench.openFile(DRAFT);
    await workbench.until(
      () => wordsUnder(page, 'error'),
      (words) => words.join() === wordsOf(['RL2005', 'RL5002', 'RL2013']).join(),
    );
    await workbench.shot('severity');
  });

  await step('the page of a rule is shown', async () => {
    await goTo(11, 6);
    await workbench.quickFix('Explain RL2013');
    await page.getByRole('tab', { name: /RL2013/ }).waitFor();
    await page.locator('iframe.webview').last().contentFrame().frameLocator('iframe').locator('h1', { hasText: 'RL2013' }).waitFor();
    await workbench.picture('page');
  });

  await step('a new resolution begins with its frame', async () => {
    await workbench.command('ResolutionLint: New Resolution');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Security Council' }).first().click();
    await workbench.line('The Security Council,').waitFor();
    await workbench.picture('new');
  });

  await step('the preview lays the draft out, and follows edits', async () => {
    await workbench.openFile(DRAFT);
    await workbench.command('ResolutionLint: Preview Resolution');
    await page.getByRole('tab', { name: `Preview ${DRAFT}` }).waitFor();
    const print = page.locator('iframe.webview').last().contentFrame().frameLocator('iframe');
    await print.locator('.organ', { hasText: 'The General Assembly,' }).waitFor();
    await print.locator('.opener', { hasText: 'Requests' }).waitFor();
    await print.locator('.note', { hasText: 'See A/57/64.' }).waitFor();
    await workbench.picture('preview');
    await goTo(11, 16);
    await page.keyboard.type(' of zebras');
    await print.locator('.paragraph', { hasText: 'decides of zebras' }).last().waitFor();
    await page.keyboard.press('Control+z');
  });

  await step('the server starts again, and says so', async () => {
    await workbench.openFile(DRAFT);
    await workbench.command('ResolutionLint: Restart Server');
    await workbench.until(
      () => wordsUnder(page, 'error'),
      (words) => words.length === 3,
    );
    await workbench.command('ResolutionLint: Show Output');
    await page.locator('.part.panel .view-line', { hasText: 'reslint-language-server.dll' }).first().waitFor();
    await workbench.shot('output');
  });
} catch (error) {
  process.exitCode = 1;
  await workbench.shot('failed').catch(() => undefined);
  console.error(error);
} finally {
  await workbench.stop();
}

async function step(name: string, run: () => Promise<void>): Promise<void> {
  await run().catch((error: unknown) => {
    throw new Error(`failed: ${name}`, { cause: error });
  });
  console.log(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

function wordsOf(ids: string[]): string[] {
  return FAULTS.filter(([id]) => ids.includes(id)).map(([, words]) => words);
}

async function squiggle(severity: string, index: number): Promise<{ x: number; y: number; width: number; height: number }> {
  const boxes = await Promise.all((await page.locator(`.monaco-editor .squiggly-${severity}`).all()).map((one) => one.boundingBox()));
  const box = boxes.filter((one) => one !== null).sort((one, other) => one.y - other.y)[index];
  assert.ok(box);
  return box;
}

/** Puts the caret at a line and column of the editor in front. */
async function goTo(line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  const box = page.locator('.quick-input-widget input.input');
  await box.waitFor();
  await box.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}
