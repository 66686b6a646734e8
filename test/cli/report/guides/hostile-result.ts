import fc from 'fast-check';
import { type GuidesResult, summarize } from '../../../../src/docs/index.ts';
import { GUIDES_EXAMPLE, HOSTILE } from './guides-example.ts';

/** Texts that any output may hold, also those that reports write themselves. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    HOSTILE,
    ']]>',
    '\ud800',
    '\u0000',
    '```',
    '|',
    '\\|',
    '<!--',
    '</code>',
    '&#58;',
    '\r\n',
    '[x](y)',
  ),
  fc
    .array(fc.constantFrom('`', '~', '\n', '::', '<', '|', '\\', '#', ' ', 'a'), { maxLength: 30 })
    .map((all) => all.join('')),
);

/** The example result with every free text replaced by an arbitrary one. */
export const hostileResult: fc.Arbitrary<GuidesResult> = fc
  .record({ path: text, message: text, diff: text, note: text, name: text })
  .map(({ path, message, diff, note, name }) => {
    const pages = GUIDES_EXAMPLE.pages.map((page) => ({
      ...page,
      path,
      problems: page.problems.map((problem) => ({ ...problem, message, help: note })),
      examples: page.examples.map((example) => ({
        ...example,
        notes: example.notes.map(() => note),
        missing: example.missing.map(() => `secret:${name}`),
        leftovers: example.leftovers.map((leftover) => ({ ...leftover, name })),
        steps: example.steps.map((step) =>
          step.verdict === 'failed'
            ? { ...step, message, diff, explained: step.explained.map((one) => ({ ...one, title: message })) }
            : step,
        ),
      })),
    }));
    return { version: 1 as const, pages, summary: summarize(pages) };
  });
