import type { Document } from '../../document/document.ts';
import { blockUnit } from './block-unit.ts';

/** How a text is laid out, so that what is added looks like the rest. */
export interface Layout {
  readonly eol: '\n' | '\r\n';
  /** One level of indentation. */
  readonly unit: string;
  /** What stands between a key and its value: blank or nothing behind the colon. */
  readonly colon: ': ' | ':';
  readonly comma: ', ' | ',';
}

/** Texts are constant and are asked for every fix, so each is looked at once. */
const known = new WeakMap<Document, Layout>();

/** The layout of a text, taken from its first signs of each kind. */
export function layoutOf(document: Document): Layout {
  const layout = known.get(document) ?? readLayout(document);
  known.set(document, layout);
  return layout;
}

function readLayout(document: Document): Layout {
  const { text, language } = document;
  // No manifest has its first indented line later than this.
  const head = text.slice(0, 10_000);
  const spacious = language !== 'json' || !/"\s*:\S/.test(head) || /"\s*:\s/.test(head);
  return {
    eol: head.includes('\r\n') ? '\r\n' : '\n',
    unit: unitOf(document, head),
    colon: spacious ? ': ' : ':',
    comma: spacious ? ', ' : ',',
  };
}

/** In JSON the first line that is indented is so by one level; in YAML it may be the item of a list, or a text. */
function unitOf(document: Document, head: string): string {
  const block = document.language === 'yaml' ? blockUnit(document) : null;
  return block ?? /[{[]\s*?\r?\n([ \t]+)[^\s#-]/.exec(head)?.[1] ?? '  ';
}
