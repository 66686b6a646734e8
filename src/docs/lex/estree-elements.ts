/** A `<pre>` or `<Code>` in JavaScript of a page: in an expression, an export, an attribute. Lines and columns count from 1. */
export interface ScriptElement {
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
}

/** A file that a page imports or re-exports. */
export interface ScriptImport {
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

/** What a piece of JavaScript shows and imports. */
export interface ScriptFindings {
  readonly elements: readonly ScriptElement[];
  readonly imports: readonly ScriptImport[];
  /** Local names of the component `Code` under another name. */
  readonly aliases: readonly string[];
}

/** True for an element that shows code: `pre` in any case, `Code`, a member of that name, or another name for it. */
export function showsCode(name: string | null, aliases: ReadonlySet<string>): boolean {
  if (name === null) return false;
  const last = name.split('.').at(-1) ?? '';
  return last.toLowerCase() === 'pre' || last === 'Code' || aliases.has(name);
}

/** Walks a program of the ESTree specification with JSX, as the MDX parser attaches it to its nodes. */
export function estreeFindings(program: unknown, aliases: ReadonlySet<string>): ScriptFindings {
  const elements: ScriptElement[] = [];
  const imports: ScriptImport[] = [];
  const found: string[] = [];
  const pending: unknown[] = [program];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    const place = placeOf(node);
    const type = field(node, 'type');
    if (place !== null && type === 'JSXElement' && showsCode(jsxName(node), aliases)) elements.push(place);
    const source = field(field(node, 'source'), 'value');
    if (place !== null && typeof source === 'string') imports.push({ ...place, source });
    if (type === 'ImportSpecifier' && field(field(node, 'imported'), 'name') === 'Code') {
      const local = field(field(node, 'local'), 'name');
      if (typeof local === 'string') found.push(local);
    }
    for (const [key, child] of Object.entries(node)) if (!SKIPPED.has(key)) pending.push(child);
  }
  return { elements, imports, aliases: found };
}

const SKIPPED = new Set(['loc', 'range', 'comments', 'tokens']);

/** `Tabs.Code` for a member, `svg:pre` for a namespaced name. */
function jsxName(element: object): string | null {
  const parts: string[] = [];
  let node = field(field(element, 'openingElement'), 'name');
  while (field(node, 'type') === 'JSXMemberExpression') {
    parts.unshift(String(field(field(node, 'property'), 'name')));
    node = field(node, 'object');
  }
  const name = field(node, 'name');
  return typeof name === 'string' ? [name, ...parts].join('.') : null;
}

function placeOf(node: object): ScriptElement | null {
  const [start, end] = [field(field(node, 'loc'), 'start'), field(field(node, 'loc'), 'end')];
  const [line, column, endLine] = [field(start, 'line'), field(start, 'column'), field(end, 'line')];
  if (typeof line !== 'number' || typeof column !== 'number' || typeof endLine !== 'number') return null;
  return { line, column: column + 1, endLine };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
