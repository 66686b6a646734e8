import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillTemplate } from '../../../src/cli/init/fill-template.ts';
import { findStarter } from '../../../src/cli/init/find-starter.ts';
import type { NewFile, PackageSpec } from '../../../src/cli/init/package-spec.ts';
import { readTemplates } from '../../../src/cli/init/read-templates.ts';
import { STARTER_NAMES, STARTERS } from '../../../src/cli/init/starter.ts';
import { judge } from '../../../src/core/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { waybill } from '../waybill.ts';

/** Texts that break out of a carelessly written template, each in another language. */
const HOSTILE = [
  `"quoted" 'text' \\ back`,
  '{ brace } ${SHELL} $& `id` %s',
  '<script>alert(1)</script> [a](http://b) # no | table',
  '日本語 😀 e\u0301 \u202Eright to left',
  'waybill-name WAYBILL TITLE WAYBILL AUTHOR',
  '- key: value # comment',
];

test.each(STARTER_NAMES)('a new %s package is accepted without a warning or hint', async (name) => {
  const folder = temporaryFolder();
  expect(await waybill(['init', name, 'new'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
  expect(await waybill(['validate', '--strict', '.'], { cwd: join(folder, 'new') })).toMatchObject({
    code: 0,
    stdout: expect.not.stringMatching(/warning|hint/),
  });
  if (name === 'raiven') {
    const whole = await waybill(['validate', '--strict', '--as', 'raiven', '.'], {
      cwd: join(folder, 'new'),
    });
    expect(whole.code).toBe(0);
  }
});

test.each(STARTERS)(
  'whatever title and author a package for $format has, its manifest is accepted',
  (starter) => {
    for (const text of HOSTILE) {
      const files = packageOf({ starter, name: 'abc', title: text, author: text });
      for (const { path } of files.filter(({ path }) => /\.(?:json|yml)$|Dockerfile$/.test(path))) {
        const own = files.find((file) => file.path === path)?.text ?? '';
        const neighbours = files.filter((file) => file.path !== path);
        expect(judge(own, { fileName: path, neighbours }).problems, text).toEqual([]);
      }
    }
  },
);

test('titles and authors stand in manifests as they were typed', () => {
  for (const text of HOSTILE) {
    const textOf = (format: string, path: string) => {
      const starter = findStarter(format);
      const files = packageOf({ starter, name: 'p', title: text, author: text });
      return files.find((file) => file.path === path)?.text ?? '';
    };
    expect(JSON.parse(textOf('flywheel', 'manifest.json'))).toMatchObject({
      name: 'p',
      label: text,
      author: text,
    });
    expect(JSON.parse(textOf('kaapana', 'processing-container.json')).description).toBe(text);
    expect(parse(textOf('red', 'p.red.yml')).cli.doc).toBe(text);
  }
});

test.each(STARTERS)(
  'no placeholder is left in a package for $format, with an author or without',
  (starter) => {
    for (const author of ['A', null]) {
      const files = packageOf({ starter, name: 'n', title: 'T', author });
      for (const { path, text } of files)
        expect(`${path}\n${text}`).not.toMatch(/waybill[- ](?:name|title|author)/i);
      const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
      expect(readme.startsWith(author === null ? '# T\n\nA' : '# T\n\nBy A.\n\nA')).toBe(true);
    }
  },
);

test('in a README a title is text and nothing else', () => {
  for (const title of HOSTILE) {
    const files = packageOf({ starter: findStarter('raiven'), name: 'n', title, author: null });
    const readme = fromMarkdown(files.find(({ path }) => path === 'README.md')?.text ?? '');
    expect(readme.children[0]).toMatchObject({ type: 'heading', children: [{ type: 'text', value: title }] });
  }
});

function packageOf(spec: Omit<PackageSpec, 'folder'>): NewFile[] {
  return readTemplates(spec.starter.format).map((template) =>
    fillTemplate(template, { folder: 'p', ...spec }),
  );
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython).each(STARTER_NAMES)('the own tests of a new %s package pass', async (name) => {
  const folder = temporaryFolder();
  await waybill(['init', name, 'new'], { cwd: folder });
  const options = { cwd: join(folder, 'new'), stdio: 'pipe', encoding: 'utf8' } as const;
  expect(() => execFileSync('python3', ['-B', '-m', 'unittest'], options)).not.toThrow();
  // The whole package is a program too: what is imported is there.
  expect(() => execFileSync('python3', ['-B', '-m', 'py_compile', 'main.py'], options)).not.toThrow();
});

test.each(STARTERS)(
  '$format and its alias make the same, and hold what they say',
  async ({ format, alias }) => {
    const folder = temporaryFolder();
    const made = async (name: string, dir: string) => {
      const args = ['init', name, dir, '--name', 'n', '--format', 'json'];
      const { files, ...rest } = JSON.parse((await waybill(args, { cwd: folder })).stdout);
      return {
        rest,
        texts: files.map((file: string) => [file, readFileSync(join(folder, dir, file), 'utf8')]),
      };
    };
    const long = await made(format, 'a');
    expect(long.rest).toMatchObject({ version: 1, format, name: 'n', folder: 'a' });
    expect(long.rest.next).toEqual([
      'cd a',
      'waybill validate .',
      expect.stringMatching(/^waybill run \. --input /),
    ]);
    expect((await made(alias ?? format, 'b')).texts).toEqual(long.texts);
  },
);
