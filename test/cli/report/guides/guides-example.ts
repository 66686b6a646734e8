import type { ExampleResult, PageResult, StepResult } from '../../../../src/docs/index.ts';
import { type GuidesResult, summarize } from '../../../../src/docs/index.ts';

/** Text that could act on a terminal, a log of GitHub Actions, XML, or Markdown. */
export const HOSTILE =
  '\u001b[2J\u202eevil\u0000 ]]> & <b> | `x` ```` ::error::forged ##[error]forged @nobody [a](b) \ud800';

const PASSED: StepResult = {
  line: 13,
  kind: 'run',
  verdict: 'passed',
  exitCode: 0,
  message: null,
  diff: null,
  explained: [],
};

function step(more: Partial<StepResult>): StepResult {
  return { ...PASSED, ...more };
}

function example(id: string, more: Partial<ExampleResult>): ExampleResult {
  return {
    id,
    verdict: 'passed',
    cached: false,
    missing: [],
    durationMs: 1234,
    steps: [PASSED],
    leftovers: [],
    kept: [],
    notes: [],
    ...more,
  };
}

const FENCE = {
  line: 12,
  language: 'console',
  fate: 'run',
  judged: null,
  reason: null,
  example: 'greet',
} as const;

const PAGES: readonly PageResult[] = [
  {
    path: 'content/docs/guides/greet.md',
    fences: [FENCE, { ...FENCE, line: 30, fate: 'shown', reason: 'needs-account: of a registry' }],
    problems: [
      {
        id: 'fence/old-word',
        severity: 'warning',
        line: 3,
        message: 'An old word.',
        help: 'Write the new one.',
      },
    ],
    examples: [
      example('greet', {
        verdict: 'failed',
        steps: [
          PASSED,
          step({
            line: 7,
            kind: 'compare',
            verdict: 'failed',
            message: 'The output is not what the page says. Mend what changed it, or the page.',
            diff: '--- page\n+++ output\n@@ -6,3 +6,4 @@\n one\n-twoo\n+two\n+two and a half\n three',
          }),
          step({ line: 9, verdict: 'not-run', exitCode: null }),
        ],
        notes: ['The base image debian:bookworm-slim has moved since this example last passed.'],
      }),
      example('gpu', { verdict: 'skipped', missing: ['gpu', 'memory:4GB'], durationMs: 0 }),
      example('kept', {
        cached: true,
        leftovers: [{ kind: 'container', name: 'eager_owl', state: 'exited', severity: 'warning' }],
        kept: [{ path: 'output/a.png', bytes: 1, sha256: 'a'.repeat(64) }],
        notes: ['Its containers were given GPUs that the page does not ask for.'],
      }),
      example('web', {
        verdict: 'failed',
        leftovers: [
          { kind: 'container', name: 'web', state: 'running', severity: 'error' },
          { kind: 'network', name: 'net', state: null, severity: 'error' },
          { kind: 'volume', name: 'data', state: null, severity: 'error' },
          { kind: 'volume', name: 'f'.repeat(64), state: null, severity: 'error' },
        ],
      }),
    ],
  },
  {
    path: `evil ${HOSTILE}.md`,
    fences: [{ ...FENCE, fate: null }],
    problems: [
      {
        id: 'fence/no-fate',
        severity: 'error',
        line: 2,
        message: HOSTILE,
        help: `${HOSTILE}\n::error::forged`,
      },
    ],
    examples: [
      example('broken', { verdict: 'not-run', steps: [step({ verdict: 'not-run', exitCode: null })] }),
      example('hostile', {
        verdict: 'failed',
        steps: [
          step({
            line: 2,
            verdict: 'failed',
            exitCode: 137,
            message: `It ended with exit code 137, not 0. It wrote:\n${HOSTILE}\n::error::forged\n\`\`\`\n# forged\n`,
            diff: `--- page\n+++ output\n@@ -1,2 +1,2 @@\n ::error::forged\n-${HOSTILE}\n+\`\`\`\`\n`,
            explained: [
              {
                id: 'out-of-memory',
                title: `The program was killed ${HOSTILE}.`,
                cause: 'The limit was reached.',
                remedy: 'Raise the limit.',
                line: 1,
                text: HOSTILE,
              },
            ],
          }),
        ],
        leftovers: [{ kind: 'container', name: HOSTILE, state: 'running', severity: 'error' }],
        notes: [HOSTILE],
      }),
    ],
  },
];

/** A result with every verdict, every kind of leftover, and a page whose every text is hostile. */
export const GUIDES_EXAMPLE: GuidesResult = { version: 1, pages: PAGES, summary: summarize(PAGES) };

const GREET = [
  '# Greet',
  '',
  'Words.',
  '```console',
  "$ printf 'one\\ntwo\\nthree\\n'",
  'one',
  'twoo',
  'three',
];

/** The texts of its pages. */
export const GUIDES_TEXTS: ReadonlyMap<string, string> = new Map(
  PAGES.map(({ path }, index) => [
    path,
    index === 0 ? `${GREET.join('\n')}\n` : `::error::forged\n${HOSTILE}\n`,
  ]),
);
