import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../../src/core/index.ts';
import { planGuide } from '../../../src/docs/index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What a command makes under a name that it gives, and what removes it. */
const MAKERS = [
  { made: /\bdocker run\b.*? --name (\S+)/g, removed: /`docker rm ([\w -]+)`/g },
  { made: /\bdocker network create (\S+)/g, removed: /`docker network rm ([\w -]+)`/g },
  { made: /\bdocker volume create (\S+)/g, removed: /`docker volume rm ([\w -]+)`/g },
];

/** Pages whose commands name what stays when a reader stops midway; and whether their prose removes it. */
const PAGES = globSync('content/docs/**/*.{md,mdx}', { cwd: ROOT })
  .sort()
  .flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const prose = text.replaceAll(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '');
    const commands = planGuide(text, path, { judge, pathInRepository: path })
      .examples.flatMap(({ steps }) => steps)
      .flatMap((step) =>
        step.kind !== 'run' ? [] : step.how === 'console' ? step.command.text : step.script,
      )
      .map((command) => command.replaceAll('\\\n', ' '));
    const names = MAKERS.flatMap(({ made, removed }) => {
      const gone = [...prose.matchAll(removed)].flatMap(([, all = '']) => all.split(' '));
      return commands
        .flatMap((command) => [...command.matchAll(made)].map(([, name = '']) => name))
        .map((name) => ({ name, isRemoved: gone.includes(name) }));
    });
    return names.length === 0 ? [] : [{ path, names }];
  });

test('pages name containers, networks and volumes', () => {
  expect(PAGES.length).toBeGreaterThan(15);
  expect(PAGES.flatMap(({ names }) => names.map(({ name }) => name))).toEqual(
    expect.arrayContaining(['my-registry', 'double-net', 'double-server', 'greetings']),
  );
});

test.each(PAGES)('$path tells whoever begins again how to remove what it named', ({ names }) => {
  expect(names.filter(({ isRemoved }) => !isRemoved)).toEqual([]);
});
