import type { PatternNode } from './pattern-node.ts';

/** How many characters a part always matches; null where that varies, which Python refuses in a look behind. */
export function fixedWidth(node: PatternNode): number | null {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'anchor':
    case 'look':
      return 0;
    case 'sequence':
      return node.parts.reduce<number | null>((sum, part) => add(sum, fixedWidth(part)), 0);
    case 'choice':
      return same(node.branches.map(fixedWidth));
    case 'repeat':
      return node.least === node.most ? times(fixedWidth(node.body), node.least) : zeroOnly(node.body);
    case 'group':
    case 'atomic':
      return fixedWidth(node.body);
    case 'condition':
      return same([fixedWidth(node.yes), fixedWidth(node.no)]);
    case 'reference':
      return null;
  }
}

function zeroOnly(body: PatternNode): number | null {
  return fixedWidth(body) === 0 ? 0 : null;
}

function add(one: number | null, two: number | null): number | null {
  return one === null || two === null ? null : one + two;
}

function times(width: number | null, count: number): number | null {
  return width === null ? null : width * count;
}

function same(widths: readonly (number | null)[]): number | null {
  const [first = 0] = widths;
  return widths.every((width) => width === first) ? first : null;
}
