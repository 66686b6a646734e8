import { expect, test } from 'vitest';
import { readPageNeeds } from '../../../src/site/policy/read-page-needs.ts';

const refused = (body: string) => readPageNeeds(`<!doctype html><body>${body}`).refused;

test.each([
  ['<button onclick="go()">Go</button>', 'onclick="…" of <button>: add the listener in a script'],
  ['<a href=" javascript:go()">Go</a>', 'href="javascript:…" of <a>: use a button and a script'],
  [
    '<img src="https://example.org/a.png">',
    'src="https://example.org/a.png" of <img>, from another host: put the file beside the page',
  ],
  [
    '<img srcset="/a.png 1x, //example.org/b.png 2x">',
    'srcset="/a.png 1x, //example.org/b.png 2x" of <img>, from another host: put the file beside the page',
  ],
  [
    '<link rel="stylesheet" href="https://example.org/a.css">',
    'href="https://example.org/a.css" of <link>, from another host: put the file beside the page',
  ],
  ['<iframe srcdoc="a"></iframe>', '<iframe>, a page within the page'],
  ['<object></object>', '<object>, a page within the page'],
  ['<embed type="text/html">', '<embed>, a page within the page'],
  ['<portal></portal>', '<portal>, a page within the page'],
  [
    '<video poster="//example.org/a.png"></video>',
    'poster="//example.org/a.png" of <video>, from another host: put the file beside the page',
  ],
  [
    '<svg><use href="https://example.org/a.svg#b"></use></svg>',
    'href="https://example.org/a.svg#b" of <use>, from another host: put the file beside the page',
  ],
  ...['modulepreload', 'preload', 'prefetch', 'icon', 'apple-touch-icon', 'manifest'].map(
    (rel): [string, string] => [
      `<link rel="${rel}" href="//example.org/a">`,
      'href="//example.org/a" of <link>, from another host: put the file beside the page',
    ],
  ),
  ['<base href="/x/">', '<base>, which turns every address of the page'],
  [
    '<form action="/ask"></form>',
    '<form> that is sent somewhere: leave out action and method, and answer it by a script',
  ],
  [
    '<meta http-equiv="Content-Security-Policy" content="">',
    '<meta http-equiv="content-security-policy">, a second policy',
  ],
  [
    '<template><img src="/a.png" onerror="go()"></template>',
    'onerror="…" of <img>: add the listener in a script',
  ],
])('%s would be refused', (body, words) => {
  expect(refused(body)).toEqual([words]);
});

test.each([
  '<a href="https://example.org/">a link that a reader follows</a>',
  '<link rel="canonical" href="https://example.org/a/">',
  '<img src="data:image/png;base64,AAAA">',
  '<img src="/_astro/a.png" srcset="/a.png 1x, /b.png 2x">',
  '<svg><use href="#a"></use></svg>',
  '<form><input></form>',
  '<p style="--depth: 1" title="javascript is a language">a</p>',
])('%s may stay', (body) => {
  expect(refused(body)).toEqual([]);
});
