import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { strangers, type Visit, visit } from './browser/visit.ts';

const siteUrl = inject('siteUrl');
/** As it stands in pages, a hash written as `#`. */
const START = "default-src 'none'; script-src 'self' # 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";
const END = [
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'",
  "base-uri 'self'; form-action 'none'",
].join('; ');
const IMAGES = "img-src 'self' data:; font-src 'self'";
const STRICT = `${START}; style-src-elem 'self' #; ${IMAGES}; ${END}`;
const MONACO = `${START}; ${IMAGES}; ${END}`;
const WITH_VIDEO = `${START}; style-src-elem 'self' #; ${IMAGES}; media-src 'self'; ${END}`;
/** Names an address, an image and a schema on the host that must never hear of it. */
const manifestFor = (host: string) =>
  JSON.stringify(
    {
      $schema: `${host}schema.json`,
      name: 'greet',
      label: `![a picture](${host}picture.png)`,
      url: `${host}page`,
      custom: { 'gear-builder': { category: 'analysis', image: `${new URL(host).host}/greet:1` } },
    },
    null,
    2,
  );

let browser: Browser;
/** Another host, which hears whatever gets out. */
let other: Server;
let otherUrl: string;
const heard: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  other = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  otherUrl = `http://localhost:${(other.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.close();
  other.close();
});

test.each([
  ['', STRICT],
  ['404.html', STRICT],
  ['start/docker/', STRICT],
  ['guides/containers/frames-to-video/', WITH_VIDEO],
  ['problems/format/unknown/', STRICT],
  ['playground/', MONACO],
])('the policy of /%s says what it should, before anything that it rules', async (path, policy) => {
  const html = await (await fetch(siteUrl + path)).text();
  const [, written = ''] =
    /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="([^"]*)"\/>/.exec(
      html,
    ) ?? [];
  expect(written.replace(/'sha256-[\w+/]{43}='( 'sha256-[\w+/]{43}=')*/g, '#')).toBe(policy);
});

test.each(['', 'start/', 'guides/raiven/', 'guides/containers/frames-to-video/', 'coverage/', 'failures/'])(
  'nothing of /%s is refused',
  async (path) => {
    const visited = await watched(siteUrl + path);
    // What is far down a page comes when it is scrolled to.
    await visited.page.evaluate(async () => {
      for (const each of document.querySelectorAll('img, video'))
        each.scrollIntoView({ behavior: 'instant', block: 'center' });
      await new Promise((done) => setTimeout(done, 200));
    });
    await expectNothingRefused(visited);
  },
);

test('tabs, diagrams and colours of code look as they should', async () => {
  const tabs = await watched(`${siteUrl}start/docker/`);
  const tab = tabs.page.getByRole('tab').nth(1);
  await tab.click();
  expect(await tab.getAttribute('aria-selected')).toBe('true');
  await expectNothingRefused(tabs);

  const drawn = await watched(`${siteUrl}guides/containers/volumes/`);
  // Both stand in the page itself: the one in a <style> element, the other in a style attribute.
  expect(await styleOf(drawn.page, '.diagram', 'marginTop')).toBe('24px');
  const token = '.expressive-code .code span[style]';
  const line = '.expressive-code .code';
  expect(await styleOf(drawn.page, token, 'color')).not.toBe(await styleOf(drawn.page, line, 'color'));
  await expectNothingRefused(drawn);
});

test('the theme can be changed', async () => {
  const visited = await watched(siteUrl);
  const theme = visited.page.locator('starlight-theme-select select').first();
  for (const name of ['light', 'dark']) {
    await theme.selectOption(name);
    expect(await visited.page.locator('html').getAttribute('data-theme')).toBe(name);
  }
  await expectNothingRefused(visited);
});

test('the search finds, also where Enter is pressed', async () => {
  const visited = await watched(siteUrl);
  await visited.page.getByRole('button', { name: /Search/ }).click();
  const field = visited.page.getByRole('textbox', { name: 'Search' });
  await field.fill('volume');
  await visited.page.locator('.pagefind-ui__result-link').first().waitFor();
  await field.press('Enter');
  await visited.page.locator('.pagefind-ui__result-link').first().waitFor();
  // In the page too, which searches itself where its worker does not start.
  const EMPTY_PROGRAM = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  const compiled = await visited.page.evaluate(
    (bytes) =>
      new Promise((answer) => {
        setTimeout(() => WebAssembly.compile(new Uint8Array(bytes)).then(String, String).then(answer));
      }),
    EMPTY_PROGRAM,
  );
  expect(compiled).toBe('[object WebAssembly.Module]');
  await expectNothingRefused(visited);
});

test('the playground judges a manifest full of addresses, and its full editor opens, without a word to another host', async () => {
  const visited = await watched(`${siteUrl}playground/`);
  const { page } = visited;
  await page.getByRole('textbox', { name: 'Your manifest' }).fill(manifestFor(otherUrl));
  await page.locator('[data-part="verdict"]').getByText('Rejected as').waitFor();
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  // Monaco writes its styles into the page; without them an editor is a heap of words.
  expect(await styleOf(page, '.monaco-editor .overflow-guard', 'position')).toBe('relative');
  await page.locator('.monaco-editor .view-line').getByText('picture').first().hover();
  await write(page, manifestFor(otherUrl).replace('greet', 'greet-again'));
  await page.locator('.monaco-editor').getByText('greet-again').waitFor();
  await page.locator('[data-part="verdict"]').getByText('Rejected as').waitFor();
  await expectNothingRefused(visited);
});

test('once it has judged, the playground judges on with the network switched off', async () => {
  const visited = await watched(`${siteUrl}playground/`);
  const { page } = visited;
  const field = page.getByRole('textbox', { name: 'Your manifest' });
  const verdict = page.locator('[data-part="verdict"]');
  await field.fill('FROM debian:bookworm-slim');
  await verdict.getByText('Accepted as').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await field.fill(manifestFor(otherUrl));
  await verdict.getByText('Rejected as').waitFor();
  await expectNothingRefused(visited);
});

test('a worker that reads a text has no way to another host', async () => {
  const playground = await watched(`${siteUrl}playground/`);
  await playground.page.getByRole('textbox', { name: 'Your manifest' }).fill('{ "name": "greet" }');
  await playground.page.getByRole('button', { name: 'Open the full editor' }).click();
  await playground.page.locator('.monaco-editor .squiggly-error').first().waitFor();
  const failures = await watched(`${siteUrl}failures/`);
  const started = failures.page.waitForEvent('worker');
  await failures.page.getByRole('textbox').first().fill('exec format error');
  await started;
  const found: string[] = [];
  for (const page of [playground.page, failures.page]) {
    for (const worker of page.workers()) {
      found.push(/([a-z]+\.worker)/.exec(worker.url())?.[1] ?? worker.url());
      const ways = await worker.evaluate(() =>
        ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'caches', 'FontFace'].filter(
          (way) => way in globalThis,
        ),
      );
      expect(ways).toEqual([]);
    }
  }
  // Monaco starts workers of its own when it wants them.
  expect(found).toEqual(expect.arrayContaining(['judge.worker', 'paste.worker']));
  await expectNothingRefused(playground);
  await expectNothingRefused(failures);
});

test.each(['', 'playground/'])('on /%s what somebody else put in does not run', async (path) => {
  const { page, close } = await watched(siteUrl + path);
  const answers = await page.evaluate(async () => {
    const marks = globalThis as { markedInline?: boolean; markedByHandler?: boolean };
    const script = document.createElement('script');
    script.textContent = 'globalThis.markedInline = true';
    document.head.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'globalThis.markedByHandler = true');
    image.src = '/there-is-no-such-picture.png';
    document.body.append(image);
    // In a task of the page, as the tool that drives the browser may evaluate what it likes.
    const evaluated = await new Promise((answer) => {
      setTimeout(() => {
        try {
          answer(Reflect.construct(Function, ['return "ran"'])());
        } catch (error) {
          answer((error as Error).name);
        }
      });
    });
    await new Promise((done) => setTimeout(done, 300));
    return { evaluated, inline: marks.markedInline ?? false, handler: marks.markedByHandler ?? false };
  });
  expect(answers).toEqual({ evaluated: 'EvalError', inline: false, handler: false });
  expect([...new Set(await violations(page))].sort()).toEqual([
    'script-src eval',
    'script-src-attr inline',
    'script-src-elem inline',
  ]);
  await close();
});

test.each(['', 'playground/'])(
  'nothing gets out of /%s to another host, whichever way it tries',
  async (path) => {
    const { page, close } = await watched(siteUrl + path);
    await page.evaluate(async (host) => {
      await fetch(`${host}fetched`).catch(() => undefined);
      navigator.sendBeacon(`${host}beacon`, 'a');
      for (const [name, attribute] of [
        ['img', 'src'],
        ['script', 'src'],
        ['iframe', 'src'],
        ['video', 'src'],
      ] as const) {
        const element = document.createElement(name);
        element.setAttribute(attribute, host + name);
        document.body.append(element);
      }
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `${host}sheet`;
      document.head.append(sheet);
      const form = document.createElement('form');
      form.action = `${host}form`;
      document.body.append(form);
      form.submit();
      await new Promise((done) => setTimeout(done, 500));
    }, otherUrl);
    expect(heard).toEqual([]);
    expect(page.url()).toBe(siteUrl + path);
    const directives = (await violations(page)).map((violation) => violation.split(' ')[0]);
    expect(directives.sort()).toEqual([
      'connect-src',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'script-src-elem',
      'style-src-elem',
    ]);
    await close();
  },
);

/** Opens a page and notes what its policy refuses, from the first byte on. */
async function watched(url: string): Promise<Visit> {
  const visited = await visit(browser, 'about:blank');
  await visited.page.addInitScript(() => {
    const all: string[] = [];
    Object.assign(globalThis, { refusedByPolicy: all });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      all.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await visited.page.goto(url, { waitUntil: 'networkidle' });
  return visited;
}

function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { refusedByPolicy: string[] }).refusedByPolicy);
}

async function expectNothingRefused({ page, errors, requests, close }: Visit): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(strangers(requests, siteUrl)).toEqual([]);
  expect(heard).toEqual([]);
  await close();
}

/** Puts a text in the place of that in the field where one writes. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

function styleOf(page: Page, selector: string, name: 'color' | 'marginTop' | 'position'): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element)[property], name);
}
