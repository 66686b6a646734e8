import { element } from '../page/element.ts';

/** Nobody reads more of a kind, and a browser takes a second to draw the options of a gear of 1 MB. */
const MOST = 100;

/** What is shown of a list, and how many are not. */
export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  /** 0 where all are shown. */
  readonly rest: number;
}

/** The first of a list that may be long. */
export function firstOf<Item>(items: readonly Item[]): FirstOf<Item> {
  return { shown: items.slice(0, MOST), rest: Math.max(0, items.length - MOST) };
}

/** The line that stands for the rest; none where there is no rest. */
export function restLine(rest: number, what: string): HTMLElement[] {
  return rest === 0
    ? []
    : [element('p', 'hint', [`and ${rest.toLocaleString('en-GB')} more ${what}, which are not shown.`])];
}
