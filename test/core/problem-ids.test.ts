import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  explanationOf,
  FORMAT_EXPLANATIONS,
  FORMAT_IDS,
  RUN_PROBLEMS,
  TEXT_EXPLANATIONS,
} from '../../src/core/index.ts';

const CORE = new URL('../../src/core/', import.meta.url);

const EXPLAINED = [
  ...Object.keys(TEXT_EXPLANATIONS),
  ...FORMAT_IDS.flatMap((format) => Object.keys(FORMAT_EXPLANATIONS[format]).map((id) => `${format}/${id}`)),
];

/** Each has a page of its own. */
const RUN_IDS: ReadonlySet<string> = new Set(RUN_PROBLEMS.map(({ id }) => id));

/** An id as the code writes it: `*` stands for a part that is put in when it runs. */
interface WrittenId {
  readonly id: string;
  readonly file: string;
}

function writtenIds(file: string): WrittenId[] {
  const ids: string[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, CORE), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isFinding(node))
      for (const property of node.properties)
        if (ts.isPropertyAssignment(property) && property.name.getText() === 'id')
          ids.push(...textsOf(property.initializer));
    if (ts.isStringLiteral(node) && /^(text|json|yaml|format)\/[a-z0-9-]+$/.test(node.text))
      ids.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return ids.map((id) => ({ id, file }));
}

function isFinding(object: ts.ObjectLiteralExpression): boolean {
  return object.properties.some((property) => /^(message|severity)$/.test(property.name?.getText() ?? ''));
}

/** The texts that an expression can give; none where it is made elsewhere. */
function textsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return expression.text === '' ? [] : [expression.text];
  if (ts.isConditionalExpression(expression))
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  if (ts.isTemplateExpression(expression))
    return [[expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join('*')];
  return [];
}

/** The format that a finding of this file gets its prefix from; null where any format may. */
function formatOf(file: string): string | null {
  const [, format = '', room] = /^formats\/([^/]+)\/(?:([^/]+)\/)?/.exec(file) ?? [];
  // What a platform asks of a Dockerfile is a problem of the Dockerfile.
  return format === '' ? null : room === 'dockerfile' ? 'dockerfile' : format;
}

function isExplained({ id, file }: WrittenId): boolean {
  const format = formatOf(file);
  const whole = id.includes('/') ? id : format === null ? `*/${id}` : `${format}/${id}`;
  const pattern = new RegExp(`^${whole.replaceAll('*', '[a-z0-9-]+')}$`);
  return EXPLAINED.some((explained) => pattern.test(explained));
}

describe('the ids of problems', () => {
  const written = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('explanations'))
    .flatMap(writtenIds)
    // Problems of runs have pages of their own; test/core/run/problems holds them.
    .filter(({ file, id }) => !file.startsWith('run/') && !RUN_IDS.has(id));

  it('are found in the code', () => {
    expect(new Set(written.map(({ id }) => id)).size).toBeGreaterThan(150);
  });

  it('are all explained, also those that no example has', () => {
    expect(written.filter((one) => !isExplained(one))).toEqual([]);
  });

  it('have explanations of two sentences that can be looked up by the whole id', () => {
    for (const id of EXPLAINED)
      expect(explanationOf(id), id).toEqual([
        expect.stringMatching(/\S[.:]$/),
        expect.stringMatching(/\S[.:]$/),
      ]);
  });
});
