import { type Captures, compareLines, type PageLine } from '../../../docs/index.ts';

/** As bounded-output.ts writes it. */
const GAPS = /^\[\d+ bytes left out\]$/gm;

/**
 * Compares an output with a page. Of a very long one the middle is missing, and only a `...` may stand over that: the
 * line in its place, written twice, must be as right as written once.
 */
export function compareWhole(
  expected: readonly PageLine[],
  output: string,
  context: { readonly cwd: string; readonly captures: Captures },
  line: number,
): ReturnType<typeof compareLines> {
  const result = compareLines(expected, output, context, line);
  const twice = output.replace(GAPS, '$&\n$&');
  return !result.passed || twice === output ? result : compareLines(expected, twice, context, line);
}
