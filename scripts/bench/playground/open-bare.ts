import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { CountingHost } from './counting-host.ts';
import type { Surface } from './open-playground.ts';

/** As large as the playground has them. */
const STYLE =
  'width: 700px; height: 480px; font: 14px/1.55 monospace; white-space: pre; overflow: auto; tab-size: 2';

/** What a browser does by itself: the same place to write in with the same text, on a page with nothing else. */
export async function openBare(
  browser: Browser,
  host: CountingHost,
  text: string,
  surface: Surface,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const place = surface === 'text field' ? `<textarea spellcheck="false" style="${STYLE}"></textarea>` : '';
  await page.route(`${host.url}bare/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Bare</title>${place}<div style="${STYLE}"></div>`,
    }),
  );
  await page.goto(`${host.url}bare/`);
  if (surface === 'text field') {
    await page.locator('textarea').evaluate((field, value) => {
      (field as HTMLTextAreaElement).value = value;
    }, text);
    return page;
  }
  const [script, style, worker] = await bundles();
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  const address = `URL.createObjectURL(new Blob([${JSON.stringify(worker)}], { type: 'text/javascript' }))`;
  await page.evaluate(`bare.bareEditor(document.querySelector('div'), ${JSON.stringify(text)}, ${address})`);
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return page;
}

/** Monaco with its styles, and its worker. */
async function bundles(): Promise<readonly [script: string, style: string, worker: string]> {
  const options = { bundle: true, minify: true, format: 'iife', target: 'es2023', write: false } as const;
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['scripts/bench/playground/bare-editor.ts'],
    globalName: 'bare',
    outdir: 'bare',
    loader: { '.ttf': 'dataurl' },
  });
  const worker = await build({ ...options, entryPoints: ['monaco-editor/editor/editor.worker'] });
  const fileOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return [fileOf('.js'), fileOf('.css'), worker.outputFiles[0]?.text ?? ''];
}
