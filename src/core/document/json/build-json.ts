import type { Node } from 'jsonc-parser';
import type { Finding } from '../../finding.ts';
import { setOwn } from '../as-object.ts';
import type { Place, Span } from '../document.ts';
import { childPointer } from '../pointer.ts';

/** What a tree is turned into, filled on the way. */
export interface JsonBuild {
  /** Values that the parser saw masked, by offset. */
  readonly replaced: ReadonlyMap<number, number>;
  readonly places: Map<string, Place>;
  readonly findings: Finding[];
}

/** The value of a node; its places and repeated keys go into `build`. As recursive as the text is deep, which is bounded. */
export function buildJson(node: Node, pointer: string, key: Span | null, build: JsonBuild): unknown {
  build.places.set(pointer, { key, value: spanOf(node) });
  if (node.type === 'array') {
    return (node.children ?? []).map((item, index) =>
      buildJson(item, childPointer(pointer, index), null, build),
    );
  }
  if (node.type === 'object') return buildObject(node, pointer, build);
  return build.replaced.get(node.offset) ?? node.value;
}

function buildObject(node: Node, pointer: string, build: JsonBuild): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const keys = new Map<string, Span>();
  for (const { children: [name, value] = [] } of node.children ?? []) {
    if (name === undefined || value === undefined) continue;
    const key = String(name.value);
    const span = spanOf(name);
    const child = childPointer(pointer, key);
    const earlier = keys.get(key);
    if (earlier !== undefined) build.findings.push(repeatedKey(key, child, span, earlier));
    keys.set(key, span);
    setOwn(object, key, buildJson(value, child, span, build));
  }
  return object;
}

function repeatedKey(key: string, pointer: string, span: Span, earlier: Span): Finding {
  return {
    id: 'json/duplicate-key',
    severity: 'warning',
    message: `The key ${JSON.stringify(key)} is given twice in this object.`,
    help: 'Only the last one counts. Remove or rename one of them.',
    pointer,
    span,
    related: [{ message: 'It is given here first.', span: earlier }],
  };
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
