import type { Place, Places } from '../../document.ts';
import { pointerSteps } from '../../pointer.ts';
import { indexJson, type JsonIndex } from './json-index.ts';
import { readJson } from './read-json.ts';

/** Objects and lists with more entries than this are looked up in a table. */
const FEW = 8;

/**
 * The places of a strict JSON text, its depth within the bound. Most judgements ask for a few of them: the text is looked
 * through at the first question, and the pointers of all values are only made for who wants all.
 */
export class JsonPlaces implements Places {
  private readonly text: string;
  private index: JsonIndex | undefined;
  private all: ReadonlyMap<string, Place> | undefined;
  /** The entries of large lists and objects, by step. */
  private readonly tables = new Map<number, ReadonlyMap<string, number>>();

  constructor(text: string) {
    this.text = text;
  }

  get(pointer: string): Place | undefined {
    if (this.all !== undefined) return this.all.get(pointer);
    const node = this.find(pointer);
    if (node === null) return undefined;
    const { keyStarts, keyEnds, starts, ends } = this.indexed();
    const keyStart = keyStarts[node] ?? -1;
    return {
      key: keyStart < 0 ? null : { start: keyStart, end: keyEnds[node] ?? keyStart },
      value: { start: starts[node] ?? 0, end: ends[node] ?? 0 },
    };
  }

  has(pointer: string): boolean {
    return this.all === undefined ? this.find(pointer) !== null : this.all.has(pointer);
  }

  hasWholeFloats(): boolean {
    return this.indexed().hasWholeFloats;
  }

  [Symbol.iterator](): Iterator<[string, Place]> {
    this.all ??= readJson(this.text).places;
    return this.all[Symbol.iterator]();
  }

  private indexed(): JsonIndex {
    this.index ??= indexJson(this.text);
    return this.index;
  }

  /** The node that a pointer names. */
  private find(pointer: string): number | null {
    if (pointer !== '' && !pointer.startsWith('/')) return null;
    let node = 0;
    for (const step of pointerSteps(pointer)) {
      const child = this.child(node, step);
      if (child === null) return null;
      node = child;
    }
    return node;
  }

  private child(parent: number, step: string): number | null {
    const { sizes, nexts } = this.indexed();
    if ((sizes[parent] ?? 0) > FEW) return this.tableOf(parent).get(step) ?? null;
    // Of a repeated key the last one counts.
    let found: number | null = null;
    const end = nexts[parent] ?? 0;
    for (let node = parent + 1, item = 0; node < end; node = nexts[node] ?? end, item += 1)
      if (this.stepOf(node, item) === step) found = node;
    return found;
  }

  private tableOf(parent: number): ReadonlyMap<string, number> {
    const known = this.tables.get(parent);
    if (known !== undefined) return known;
    const { nexts } = this.indexed();
    const table = new Map<string, number>();
    const end = nexts[parent] ?? 0;
    for (let node = parent + 1, item = 0; node < end; node = nexts[node] ?? end, item += 1)
      table.set(this.stepOf(node, item), node);
    this.tables.set(parent, table);
    return table;
  }

  private stepOf(node: number, item: number): string {
    const { keyStarts, keyEnds } = this.indexed();
    const start = keyStarts[node] ?? -1;
    if (start < 0) return String(item);
    const token = this.text.slice(start, keyEnds[node]);
    return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  }
}
