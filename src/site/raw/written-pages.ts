import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { pageAddress } from '../coverage/page-address.ts';
import type { SiteFolders } from '../record/site-folders.ts';

/** A page that somebody wrote. */
export interface WrittenPage {
  /** From the site's root, `/` as separator. */
  readonly path: string;
  /** Without the site's base: `/guides/raiven/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Where it stands in its part of the sidebar; those without come last. */
  readonly order: number;
}

/** All written pages, by order and title; the one for what is not there is none of them. */
export function writtenPages({ root, pages }: Omit<SiteFolders, 'record'>): readonly WrittenPage[] {
  return globSync(`${pages}/**/*.{md,mdx}`, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((path) => !/^[^/]+\/[^/]+\/404\.mdx?$/.test(path))
    .map((path) => ({
      path,
      address: path.replace(/\.mdx?$/, '') === `${pages}/index` ? '/' : pageAddress(path, pages),
      ...headOf(readFileSync(join(root, path), 'utf8')),
    }))
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
}

function headOf(text: string): Pick<WrittenPage, 'title' | 'description' | 'order'> {
  const yaml: unknown = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
  const field = (of: unknown, key: string): unknown =>
    typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  const order = field(field(yaml, 'sidebar'), 'order');
  return {
    title: word(field(yaml, 'title')),
    description: word(field(yaml, 'description')),
    order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
  };
}
