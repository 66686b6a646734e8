/** A plain value of a text, with what it belongs to. */
export interface Literal {
  /** Its own name; null in a list. */
  readonly key: string | null;
  /** The name of the object or list that it stands in; null where that has none. */
  readonly within: string | null;
  /** Whether it is named `auth`, or lies anywhere in what is named so. */
  readonly isInAuth: boolean;
  /** Tells which values stand in the same object or list. */
  readonly owner: number;
  /** Without the quotes around it. */
  readonly value: string;
  /** Of the value, quotes included. */
  readonly start: number;
  readonly end: number;
}

/** An object or a list that was begun. Those of YAML blocks have a column, those in braces and brackets have none. */
interface Frame {
  readonly kind: 'object' | 'list';
  readonly column: number | null;
  readonly owner: number;
  readonly within: string | null;
  readonly isInAuth: boolean;
  /** The name whose value comes next. */
  key: string | null;
  /** Whether a value may come; only the first word of several is looked at. */
  awaits: boolean;
}

const TOKEN =
  /(?<line>\n[^\S\n]*)|(?<blank>[^\S\n]+)|(?<comment>#[^\n]*|\/\/[^\n]*)|(?<quoted>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\n]|'')*'?)|(?<item>-(?=\s))|(?<bare>(?:\{\{[^\n{}]*\}\}|:(?![\s"'{[]|$)|[^\s,{}[\]:"'](?:["'](?![^\S\n]*:))?)+)|(?<mark>[\s\S])/gy;

const QUOTED_KEY = /[^\S\n]*:/y;
const BARE_KEY = /[^\S\n]*:(?=[\s"'{[]|$)/y;
const LINE_REST = /[^\n]*?(?=\s+#|[^\S\n]*(?:\n|$))/y;

/**
 * The plain values of a text in JSON or YAML, sound or broken, in the order of the text. It reads as much as can be told from
 * marks and columns alone, in one pass: what is shared need not be a manifest yet.
 */
export function literalsIn(text: string): Literal[] {
  const found: Literal[] = [];
  const stack: Frame[] = [];
  const open = { object: 0, list: 0 };
  let owners = 0;
  let column = 0;
  let isLineStart = true;

  const top = () => stack.at(-1);
  const begin = (kind: Frame['kind'], at: number | null): Frame => {
    const outer = top();
    const within = outer?.key ?? (outer?.kind === 'list' ? outer.within : null);
    owners += 1;
    const frame: Frame = {
      kind,
      column: at,
      owner: owners,
      within,
      isInAuth: outer?.isInAuth === true || isAuth(within),
      key: null,
      awaits: kind === 'list',
    };
    if (at === null) open[kind] += 1;
    if (outer !== undefined) spend(outer);
    stack.push(frame);
    return frame;
  };
  const close = (kind: Frame['kind']) => {
    if (open[kind] === 0) return;
    for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
      if (frame.column !== null) continue;
      open[frame.kind] -= 1;
      if (frame.kind === kind) return;
    }
  };
  const isBlock = () => open.object + open.list === 0;
  /** Leaves the blocks that begin further right than a key or an item at this column. */
  const leave = (at: number, kind: Frame['kind']) => {
    for (let frame = top(); frame !== undefined; frame = top()) {
      const isOutside =
        (frame.column ?? -1) > at || (frame.column === at && kind === 'object' && frame.kind === 'list');
      if (!isOutside) break;
      stack.pop();
    }
    const frame = top();
    return frame?.column === at && frame.kind === kind ? frame : begin(kind, at);
  };
  const keep = (start: number, end: number, value: string) => {
    const frame = top();
    if (frame === undefined || !frame.awaits) return;
    const { key, within, owner } = frame;
    found.push({ key, within, isInAuth: frame.isInAuth || isAuth(key), owner, value, start, end });
    spend(frame);
  };
  const nameNext = (at: number, key: string) => {
    const frame = isBlock() ? leave(at, 'object') : top();
    if (frame === undefined) return;
    frame.key = key;
    frame.awaits = true;
  };

  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { line, quoted, item, bare, mark } = match.groups ?? {};
    const start = match.index;
    let end = TOKEN.lastIndex;
    const at = column;
    if (line !== undefined) {
      column = line.length - 1;
      isLineStart = true;
      continue;
    }
    if (item !== undefined && isBlock() && isLineStart) {
      leave(at, 'list').awaits = true;
    } else if (quoted !== undefined) {
      isLineStart = false;
      const after = endOf(QUOTED_KEY, text, end);
      if (after !== null) nameNext(at, inner(quoted));
      else keep(start, end, inner(quoted));
      end = after ?? end;
    } else if (bare !== undefined) {
      isLineStart = false;
      const after = endOf(BARE_KEY, text, end);
      if (after !== null) {
        nameNext(at, bare);
        end = after;
      } else if (/^[!&]/.test(bare)) {
        // A tag or an anchor stands before its value.
      } else if (/^[|>][-+\d]*$/.test(bare)) {
        const [from, to] = nextLine(text, end);
        keep(from, to, text.slice(from, to));
      } else {
        end = isBlock() ? (endOf(LINE_REST, text, end) ?? end) : end;
        keep(start, end, text.slice(start, end));
      }
    } else if (mark !== undefined) {
      isLineStart = false;
      if (mark === '{') begin('object', null);
      else if (mark === '[') begin('list', null);
      else if (mark === '}') close('object');
      else if (mark === ']') close('list');
      else if (mark === ',' && top()?.kind === 'list') (top() as Frame).awaits = true;
    }
    column = at + (end - start);
    TOKEN.lastIndex = end;
  }
  return found;
}

function isAuth(key: string | null): boolean {
  return key !== null && /^auth$/i.test(key);
}

function spend(frame: Frame): void {
  frame.key = null;
  frame.awaits = false;
}

/** What stands between the quotes; a quote that was never closed is none. */
function inner(quoted: string): string {
  const quote = quoted.charAt(0);
  return quoted.length > 1 && quoted.endsWith(quote) ? quoted.slice(1, -1) : quoted.slice(1);
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Where the first line of a block text begins and ends. */
function nextLine(text: string, from: number): readonly [number, number] {
  const found = /\S[^\n]*/g;
  found.lastIndex = Math.max(from, text.indexOf('\n', from));
  const match = found.exec(text);
  return match === null ? [from, from] : [match.index, match.index + match[0].trimEnd().length];
}
