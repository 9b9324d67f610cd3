// The page in a browser: nothing is asked of the network, the script runs and no other, the filters filter.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { lint, run } from './runs.js';

const candidates = [process.env.RESOLUTIONLINT_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const folder = mkdtempSync(path.join(tmpdir(), 'reslint-page-'));
let browser;

before(async () => {
  browser = await chromium.launch({ executablePath: candidates.find((file) => file && existsSync(file)), args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page, and notes what it asks for and complains of. */
async function open(html, options = {}) {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage(options);
  const address = pathToFileURL(file).href;
  const noted = { requests: [], complaints: [] };
  page.on('request', (request) => request.url().split('#')[0] !== address && noted.requests.push(request.url()));
  page.on('console', (message) => noted.complaints.push(message.text()));
  page.on('pageerror', (error) => noted.complaints.push(error.message));
  page.on('dialog', (dialog) => noted.complaints.push(dialog.message()) && dialog.dismiss());
  await page.goto(address);
  return { page, noted };
}

const shown = (page) => page.locator('.findings li:visible');

test('a page of many drafts loads nothing and complains of nothing', async () => {
  const { page, noted } = await open(run('drafts of all sorts').html);
  const { files } = JSON.parse(run('drafts of all sorts').json);

  assert.equal(await shown(page).count(), files.flatMap(({ diagnostics }) => diagnostics).length);
  assert.equal(await page.locator('.draft').count(), files.filter(({ kind, diagnostics }) => kind !== null && diagnostics.length > 0).length);
  assert.deepEqual(noted, { requests: [], complaints: [] });
  await page.close();
});

test('every finding leads to its place and back', async () => {
  const { page } = await open(run('flawed drafts').html);
  const broken = await page.$$eval('a[href]', (links) => links.filter((link) => document.getElementById(link.hash.slice(1)) === null).map((link) => link.outerHTML));
  assert.deepEqual(broken, []);

  await page.locator('.findings li .number').nth(3).click();
  const isInView = await page.locator(':target').evaluate((target) => target.getBoundingClientRect().top < innerHeight);
  assert.ok(isInView);
  await page.close();
});

test('severities and rules are filtered, in the list and in the drafts', async () => {
  const { page } = await open(run('flawed drafts').html);
  const all = await shown(page).count();
  const warnings = await page.locator('.findings li[data-severity=warning]').count();
  assert.ok(warnings > 0);

  await page.locator('#filters input[value=warning]').uncheck();
  assert.equal(await shown(page).count(), all - warnings);
  assert.equal(await page.locator('mark.warning').count(), 0);

  await page.locator('#filters input[value=warning]').check();
  await page.locator('#filters select').selectOption('RL5001');
  assert.deepEqual(new Set(await shown(page).evaluateAll((entries) => entries.map((entry) => entry.dataset.rule))), new Set(['RL5001']));
  await page.close();
});

test('without scripts everything is there but the filters', async () => {
  const { page } = await open(run('flawed drafts').html, { javaScriptEnabled: false });
  assert.ok((await shown(page).count()) > 0);
  assert.equal(await page.locator('#filters:visible').count(), 0);
  await page.close();
});

test('a draft cannot bring markup or scripts of its own', async () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)';
  const draft = `The General Assembly,\n\nRecalling ${hostile};\n\n1. Welcomes "${hostile}" and 5 % of <style>*{display:none}</style>\n`;
  const { html } = lint({ "a'><img src=x onerror=alert(4)>.txt": draft });
  const { page, noted } = await open(html);

  assert.equal(await page.locator('img, script, style, [onerror], [onmouseover]').count(), 2, 'our own style and script');
  assert.ok((await page.locator('.draft').innerText()).includes('<script>alert(1)</script><img src=x onerror=alert(2)>'));
  assert.deepEqual(noted, { requests: [], complaints: [] });
  await page.close();
});

test('it prints without the filters, every draft on a page of its own', async () => {
  const { page } = await open(run('flawed drafts').html);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#filters:visible').count(), 0);
  assert.equal(await page.locator('.file').nth(1).evaluate((file) => getComputedStyle(file).breakBefore), 'page');
  assert.ok((await page.pdf()).length > 0);
  await page.close();
});
