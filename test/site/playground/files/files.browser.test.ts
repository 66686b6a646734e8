import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { strangers, visit } from '../../browser/visit.ts';
import { field, notice, PLAYGROUND, tabs, verdict } from '../playground-parts.ts';
import { drop as dropPaths } from './drop.ts';

const browser = sharedBrowser();
const siteUrl = inject('siteUrl');
const MANIFEST = '{\n  "name": "greet"\n}\n';

const folder = mkdtempSync(join(tmpdir(), 'waybill-open-'));
beforeAll(() => {
  write('gear/manifest.json', MANIFEST);
  write('gear/Dockerfile', 'FROM debian:bookworm-slim\nCOPY run.py /flywheel/v0/\n');
  write('gear/src/deep/run.py', 'print()\n');
  write('gear/config.json', '{\n  "config": {},\n  "inputs": {}\n}\n');
  write('gear/.git/HEAD', 'ref: refs/heads/main\n');
  for (let index = 0; index < 150; index += 1) write(`gear/data/${index}.txt`, `${index}\n`);
  write('picture.json', '\x89PNG\r\n');
  const text = (content: string) => new TextEncoder().encode(content);
  const zip = zipSync({
    'manifest.json': text(MANIFEST),
    'app/Dockerfile': text('FROM debian:bookworm-slim\n'),
    '__MACOSX/._manifest.json': text('x'),
  });
  writeFileSync(join(folder, 'gear.zip'), zip);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, 'latin1');
}

const drop = (page: Page, paths: readonly string[]) =>
  dropPaths(
    page,
    paths.map((path) => join(folder, path)),
  );

async function choose(page: Page, name: string, paths: string | readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name, exact: true }).click();
  await (await chooser).setFiles([paths].flat().map((path) => join(folder, path)));
}

test('files that are chosen become tabs, and are judged', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await choose(page, 'Open files', ['gear/manifest.json', 'gear/Dockerfile']);
  await notice(page).getByText('Opened 2 files.').waitFor();
  expect(await tabs(page)).toEqual(['Dockerfile', 'manifest.json']);
  await page.getByRole('tab', { name: 'manifest.json' }).click();
  expect(await field(page).inputValue()).toBe(MANIFEST);
  await verdict(page).getByText('Rejected as Flywheel').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('a folder that is dropped is opened whole: manifests as tabs, the rest beside them, and what is left out is told', async () => {
  const { page, errors, requests, close } = await visit(browser(), PLAYGROUND);
  await drop(page, ['gear']);
  await notice(page).getByText('Opened 3 files, 151 more beside them.').waitFor();
  await notice(page).getByText('Left out: .git.').waitFor();
  expect(await tabs(page)).toEqual(['Dockerfile', 'manifest.json', 'config.json']);
  await page.getByText('151 other files of the folder').click();
  await page.getByText('src/deep/run.py', { exact: true }).waitFor();
  expect(strangers(requests, siteUrl)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('a file beside the tabs becomes one at a press, and one that is no text says so', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await drop(page, ['gear']);
  await page.getByText('151 other files of the folder').click();
  await page.getByRole('button', { name: 'src/deep/run.py' }).click();
  await page.getByRole('tab', { name: 'src/deep/run.py', selected: true }).waitFor();
  expect(await field(page).inputValue()).toBe('print()\n');
  await page.getByText('150 other files of the folder').waitFor();
  await page.getByRole('button', { name: 'Close this file' }).click();
  await page.getByText('151 other files of the folder').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('a tab stays the element that it is while its file is judged, so that no click is lost in between', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('{ "name": "greet", "custom": { "gear-builder": {} } }');
  await page.getByRole('tab', { name: 'manifest.json (rejected)' }).waitFor();
  await page.getByRole('button', { name: 'Add a file' }).click();
  await field(page).fill('FROM debian:bookworm-slim\n');
  const first = await page.getByRole('tab', { name: 'manifest.json (rejected)' }).elementHandle();
  await page.getByRole('tab', { name: 'manifest.json' }).click();
  await field(page).fill('{ "name": "greet", "label": "Greet", "custom": { "gear-builder": {} } }');
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
  expect(await first?.evaluate((tab) => tab.isConnected)).toBe(true);
  await close();
});

test('a folder that is chosen is the same', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await choose(page, 'Open a folder', 'gear');
  await notice(page).getByText('Opened 3 files').waitFor();
  expect(await page.getByRole('tab').count()).toBe(3);
  expect(errors).toEqual([]);
  await close();
});

test('a manifest is found among more files than are looked at', async () => {
  for (let index = 0; index < 5100; index += 1) write(`scans/${index}.dcm`, '');
  write('scans/app/manifest.json', MANIFEST);
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await drop(page, ['scans']);
  await notice(page)
    .getByText('The folder has more than 5,000 files; not all of them were looked at.')
    .waitFor();
  await page.getByRole('tab', { name: 'app/manifest.json' }).waitFor();
  expect(await field(page).inputValue()).toBe(MANIFEST);
  expect(errors).toEqual([]);
  await close();
});

test('a zip is opened as its folder would be', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await drop(page, ['gear.zip']);
  await notice(page).getByText('Opened 2 files. Nothing left your browser. Left out: __MACOSX.').waitFor();
  expect(await tabs(page)).toEqual(['manifest.json', 'app/Dockerfile']);
  expect(errors).toEqual([]);
  await close();
});

test('a folder takes the place of what is written only where its author agrees', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('redVersion: "9"\n');
  await drop(page, ['gear.zip']);
  await page.getByRole('dialog', { name: 'Open 2 files' }).getByRole('button', { name: 'Cancel' }).click();
  await notice(page).getByText('Nothing was opened.').waitFor();
  expect(await field(page).inputValue()).toBe('redVersion: "9"\n');
  await drop(page, ['gear.zip']);
  await page.getByRole('button', { name: 'Keep them and add' }).click();
  await notice(page).getByText('Opened 2 files').waitFor();
  expect(await page.getByRole('tab').count()).toBe(3);
  await drop(page, ['gear.zip']);
  await page.getByRole('button', { name: 'Replace' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[role="tab"]').length === 2);
  await close();
});

test('what is no text is named and not opened', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await drop(page, ['picture.json']);
  await notice(page).getByText('Nothing was opened. picture.json is a PNG picture, not a text.').waitFor();
  await close();
});

test('what opens files comes behind the judge; where it is missing, that is said, and the next time they open', async () => {
  const { page, close } = await visit(browser(), 'about:blank');
  const opening = /opening[^/]*\.js$/;
  await page.route(opening, (route) => route.fulfill({ status: 404, body: '' }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const tried = page.waitForResponse(opening);
  await page.goto(PLAYGROUND);
  await tried;
  const lastOfJudge = asked.findIndex((url) => /\/meaning[^/]*\.js$/.test(url));
  expect(lastOfJudge).toBeGreaterThan(0);
  expect(asked.findIndex((url) => opening.test(url))).toBeGreaterThan(lastOfJudge);
  await drop(page, ['gear/manifest.json']);
  await notice(page).getByText('What opens files could not be loaded').waitFor();
  await page.unroute(opening);
  await drop(page, ['gear/manifest.json']);
  await notice(page).getByText('Opened manifest.json').waitFor();
  await close();
});

test('no request tells what was opened: a zip asks for nothing that a manifest does not ask for', async () => {
  const asked = async (paths: readonly string[]) => {
    const { page, requests, close } = await visit(browser(), PLAYGROUND);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await drop(page, paths);
    await notice(page)
      .getByText(/opened/i)
      .waitFor();
    await page.locator('[data-playground][data-phase="judged"]').waitFor();
    const later = requests.slice(before);
    await close();
    return later;
  };
  expect(await asked(['gear.zip'])).toEqual([]);
  expect(await asked(['gear/manifest.json'])).toEqual([]);
});

test('a pasted link is answered with how to fetch it, and nothing is asked of its host', async () => {
  const { page, errors, requests, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('https://github.com/o/r/blob/main/manifest.json');
  const advice = page.locator('[data-part="link-advice"]');
  await advice.getByText('This is a link to manifest.json.').waitFor();
  expect(await advice.getByRole('link').getAttribute('href')).toBe(
    'https://github.com/o/r/raw/main/manifest.json',
  );
  expect(await advice.locator('code').textContent()).toBe(
    'curl -fL -o manifest.json https://github.com/o/r/raw/main/manifest.json',
  );
  expect(strangers(requests, siteUrl)).toEqual([]);
  await field(page).fill(MANIFEST);
  await page.waitForFunction(
    () => document.querySelector('[data-part="link-advice"]')?.childElementCount === 0,
  );
  expect(errors).toEqual([]);
  await close();
});
