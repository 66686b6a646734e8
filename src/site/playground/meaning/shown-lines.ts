import type { RunLines } from '../../../core/meaning/index.ts';
import { button, element } from '../page/element.ts';

/** So much of a line or a file is shown. */
const MOST_CHARACTERS = 20_000;

/** What a reader can do with the lines. */
export interface LineActions {
  readonly copy: (text: string, what: string) => void;
  /** Puts a file of the run into a tab of its own. */
  readonly open: (name: string, text: string) => void;
}

/** The lines to paste, what is wrong with what was typed, and the files that the platform would write. */
export function shownLines(lines: RunLines, { copy, open }: LineActions): HTMLElement[] {
  const { waybill, docker, open: words, refusals, notes, files } = lines;
  return [
    ...(refusals.length === 0
      ? []
      : [
          said(
            'refusals',
            refusals.map(({ message, help }) => `${message} ${help}`),
          ),
        ]),
    ...(words.length === 0
      ? []
      : [
          element('p', 'hint', [
            'Replace ',
            ...words.flatMap(({ word, about }, at) => [
              ...(at === 0 ? [] : [', ']),
              element('code', '', [word]),
              ` (${about})`,
            ]),
            ' by your own, or fill in the fields above.',
          ]),
        ]),
    ...(waybill === null ? [] : [block('With Waybill', waybill, copy)]),
    ...docker.map(({ case: name, line }) =>
      block(name === null ? 'With docker alone' : `With docker alone: ${name}`, line, copy),
    ),
    ...(notes.length === 0 ? [] : [said('notes', notes)]),
    ...files.map(({ name, text }) =>
      element('details', 'run-file', [
        element('summary', '', [`${name} of this run`]),
        block(name, text, copy),
        element('p', '', [button('tool', [`Open ${name} in a tab`], () => open(name, text))]),
      ]),
    ),
  ];
}

function said(kind: string, sentences: readonly string[]): HTMLElement {
  return element(
    'ul',
    kind,
    sentences.map((sentence) => element('li', '', [sentence])),
  );
}

/** Copying gives all of it, however long; a browser takes a while to lay out a line of a megabyte. */
function block(title: string, text: string, copy: LineActions['copy']): HTMLElement {
  const rest = text.length - MOST_CHARACTERS;
  const shown = rest > 0 ? text.slice(0, MOST_CHARACTERS) : text;
  return element('div', 'line', [
    element('div', 'head', [
      element('h3', 'caption', [title]),
      button('tool', ['Copy', element('span', 'sr-only', [` ${title}`])], () => copy(text, title)),
    ]),
    element('pre', '', [element('code', '', [shown])]),
    ...(rest > 0 ? [element('p', 'hint', [`and ${rest.toLocaleString('en-GB')} more characters`])] : []),
  ]);
}
