import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { judge } from '../../core/index.ts';
import { type Guide, planGuide } from '../../docs/index.ts';
import { UsageError } from '../usage-error.ts';
import { notTextProblem } from './not-text-problem.ts';
import { pathKind } from './path-kind.ts';
import { decode, type ReadText } from './read-text.ts';
import { repositoryRoot } from './repository-root.ts';
import { search } from './search.ts';
import { unreadable } from './unreadable.ts';

/** A page as planned, and the text that it was planned from. */
export interface ReadPage {
  readonly guide: Guide;
  readonly text: string;
}

/**
 * The guides that pages and folders stand for, planned, sorted by path.
 * @throws UsageError where nothing is there to read
 */
export async function findPages(targets: readonly string[], look: Look = {}): Promise<Guide[]> {
  return (await readPages(targets, look)).map(({ guide }) => guide);
}

/** What is looked at besides the pages. */
export interface Look {
  /** Files beside a page: one that it names and that is not there is a problem of the page. A run tells it by itself. */
  readonly beside?: boolean;
}

/** The same with the text of each. */
export async function readPages(targets: readonly string[], look: Look = {}): Promise<ReadPage[]> {
  const paths = new Set<string>();
  for (const target of targets) for (const path of await expand(target)) paths.add(path);
  const pages: ReadPage[] = [];
  for (const path of [...paths].sort()) pages.push(await planPage(path, look));
  return pages;
}

async function planPage(path: string, { beside = false }: Look): Promise<ReadPage> {
  const pathInRepository = withSlashes(relative(repositoryRoot(dirname(path)), resolve(path)));
  const read = await readPage(path);
  const exists = (file: string): boolean => existsSync(resolve(dirname(path), file));
  const world = { judge, pathInRepository, ...(beside ? { exists } : {}) };
  const guide = planGuide(read.text, path, world);
  const problem = notTextProblem(read);
  return {
    guide: problem === null ? guide : { ...guide, problems: [problem, ...guide.problems] },
    text: read.text,
  };
}

async function readPage(path: string): Promise<ReadText> {
  try {
    return decode(await readFile(path), Number.POSITIVE_INFINITY);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function expand(target: string): Promise<string[]> {
  if (target === '') throw new UsageError('a path is empty', 'name a page or a folder');
  const kind = await pathKind(target);
  if (kind === 'missing') {
    throw new UsageError(
      `${target}: no such page or folder`,
      'name a .md or .mdx file, or a folder with some',
    );
  }
  if (kind === 'file') {
    if (/\.mdx?$/.test(target)) return [fromHere(target)];
    throw new UsageError(`${target} is no page`, 'name a .md or .mdx file, or a folder with some');
  }
  const pages = await search(['**/*.{md,mdx}'], target);
  if (pages.length === 0) throw new UsageError(`no .md or .mdx page in ${target}`, 'name another folder');
  return pages.map((page) => fromHere(resolve(target, page)));
}

/** Paths as reports show them: from the current folder, with `/`. */
function fromHere(path: string): string {
  return withSlashes(relative(process.cwd(), resolve(path)));
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
