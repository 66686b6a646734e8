import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Finding } from '../../finding.ts';
import { setOwn } from '../as-object.ts';
import { MAX_ALIASED_VALUES, MAX_DEPTH, tooDeep, tooManyAliases } from '../bounds.ts';
import type { Place, Span } from '../document.ts';
import { childPointer } from '../pointer.ts';

/** What a document is turned into, filled on the way. */
export interface YamlBuild {
  readonly places: Map<string, Place>;
  readonly findings: Finding[];
  /** The nodes that an alias can name by now. */
  readonly anchors: Map<string, Node>;
  /** How many values aliases have added by now. */
  aliased: number;
}

/** Where a node is met: `alias` is the alias that stands for it in the text, null where it stands there itself. */
interface Visit {
  readonly pointer: string;
  readonly key: Span | null;
  readonly depth: number;
  readonly alias: Span | null;
}

/** A text that cannot be given a meaning; thrown through the recursion and caught by `parseYaml` alone. */
export class UnreadableYaml extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** The value of a node; its places and repeated keys go into `build`. */
export function buildYaml(node: unknown, build: YamlBuild, visit: Visit): unknown {
  if (isAlias(node)) return buildAlias(node.source, visit.alias ?? spanOf(node), build, visit);
  const span = visit.alias ?? spanOf(node);
  if (visit.depth > MAX_DEPTH) throw new UnreadableYaml(tooDeep(span));
  if (visit.alias !== null && ++build.aliased > MAX_ALIASED_VALUES)
    throw new UnreadableYaml(tooManyAliases(span));
  build.places.set(visit.pointer, { key: visit.key, value: span });
  const value = contentOf(node, build, visit);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
    build.anchors.set(node.anchor, node);
  return value;
}

function contentOf(node: unknown, build: YamlBuild, visit: Visit): unknown {
  if (isMap(node)) return buildMap(node, build, visit);
  if (!isSeq(node)) return scalarValue(node);
  return node.items.map((item, index) =>
    buildYaml(isPair(item) ? item.value : item, build, below(visit, index, null)),
  );
}

function buildMap(map: YAMLMap, build: YamlBuild, visit: Visit): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const keys = new Map<string, Span>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const span = visit.alias ?? spanOf(pair.key);
    const inner = below(visit, key, span);
    const earlier = keys.get(key);
    if (earlier !== undefined) build.findings.push(repeatedKey(key, inner.pointer, span, earlier));
    keys.set(key, span);
    setOwn(object, key, pair.value === null ? lonely(build, inner) : buildYaml(pair.value, build, inner));
  }
  return object;
}

/** A key without a value, as in `{a, b}`, where its value would stand is behind it. */
function lonely(build: YamlBuild, { pointer, key }: Visit): null {
  const end = key?.end ?? 0;
  build.places.set(pointer, { key, value: { start: end, end } });
  return null;
}

function buildAlias(name: string, span: Span, build: YamlBuild, visit: Visit): unknown {
  const target = build.anchors.get(name);
  if (target !== undefined) return buildYaml(target, build, { ...visit, alias: span });
  throw new UnreadableYaml({
    id: 'yaml/syntax',
    severity: 'error',
    message: `The alias *${name} stands for an anchor &${name}, and none ends before it.`,
    help: `Put &${name} before the value that is meant, or write the value out.`,
    pointer: visit.pointer,
    span,
  });
}

/** Scalars of other kinds (dates, bytes) come only from tags and count as the text that was written. */
function scalarValue(node: unknown): unknown {
  if (!isScalar(node)) return null;
  const { value, source } = node;
  const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return plain ? value : String(source);
}

function below(visit: Visit, key: string | number, span: Span | null): Visit {
  return { ...visit, pointer: childPointer(visit.pointer, key), key: span, depth: visit.depth + 1 };
}

function repeatedKey(key: string, pointer: string, span: Span, earlier: Span): Finding {
  return {
    id: 'yaml/duplicate-key',
    severity: 'warning',
    message: `The key ${JSON.stringify(key)} is given twice in this mapping.`,
    help: 'Only the last one counts, and some programs refuse the text. Remove or rename one of them.',
    pointer,
    span,
    related: [{ message: 'It is given here first.', span: earlier }],
  };
}

function spanOf(node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
