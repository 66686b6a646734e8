import type { Language } from '../document/document.ts';
import { languageOf } from '../document/language-of.ts';
import type { AssistOptions } from './assist-options.ts';
import { readFlow } from './tree/read-flow.ts';
import type { Tree } from './tree/tree.ts';
import { readBlock } from './yaml/read-block.ts';

/** A text as it was read for help. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  /** Null for a Dockerfile, and for a text with nothing in it. */
  readonly tree: Tree | null;
}

/** The text that was read last: a pointer that moves asks about the same one again and again. */
let latest: { readonly fileName: string | null; readonly pinned: boolean; readonly reading: Reading } | null =
  null;

/** Reads a text, however broken. */
export function readForHelp(text: string, { fileName, format }: AssistOptions): Reading {
  const pinned = format === 'dockerfile' || format === 'raiven';
  if (latest?.reading.text === text && latest.fileName === fileName && latest.pinned === pinned)
    return latest.reading;
  const language = pinned ? 'dockerfile' : languageOf(text, fileName);
  const reading = readingOf(text, language);
  latest = { fileName, pinned, reading };
  return reading;
}

/** The files beside a text, which change less often than the text itself. */
const neighbours = new Map<string, Reading>();

/** So many files beside are remembered. */
const MOST_NEIGHBOURS = 20;

/** Reads a file that stands beside the text. */
export function readForNeighbour(path: string, text: string): Reading {
  const known = neighbours.get(path);
  if (known?.text === text) return known;
  if (neighbours.size >= MOST_NEIGHBOURS) neighbours.clear();
  const language = languageOf(text, path);
  const reading = readingOf(text, language);
  neighbours.set(path, reading);
  return reading;
}

/** The text is read when its tree is first asked for: the place where somebody writes is often read in another way. */
function readingOf(text: string, language: Language): Reading {
  let tree: Tree | null | undefined;
  return {
    text,
    language,
    get tree() {
      if (tree === undefined) tree = treeOf(text, language);
      return tree;
    },
  };
}

function treeOf(text: string, language: Language): Tree | null {
  if (language === 'dockerfile') return null;
  if (language === 'yaml') return readBlock(text, null);
  // White space to JavaScript is a byte order mark too.
  const start = text.search(/\S/);
  return start < 0 ? null : readFlow(text, start, 'json');
}
