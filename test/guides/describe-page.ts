import type { ExampleResult, PageResult, StepResult } from '../../src/docs/index.ts';

/**
 * A page's result as a text that people read in a diff: all that CONTRACTS.md promises of it. Left out is what differs
 * from run to run and means nothing: durations, folders, and the helps of problems, which have tests of their own.
 */
export function describePage({ fences, problems, examples }: PageResult): string {
  const blocks = [
    fences.map(
      ({ line, language, fate, judged, reason, example }) =>
        `fence ${line} ${words(language, fate ?? 'NO FATE', judged, reason, example === null ? null : `(${example})`)}`,
    ),
    problems.map(({ severity, id, line, message }) => `${severity} ${id} at ${line}: ${message}`),
    ...examples.map(describeExample),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${withoutPlaces(block.join('\n'))}\n`)
    .join('\n');
}

function describeExample({ id, verdict, missing, steps, leftovers, kept }: ExampleResult): string[] {
  return [
    `example ${id}: ${verdict}`,
    ...missing.map((need) => `  missing ${need}`),
    ...steps.flatMap(describeStep),
    ...leftovers.map(
      ({ severity, kind, name, state }) => `  ${severity}: ${words(kind, name, state)} was left`,
    ),
    ...kept.map(({ path, bytes, sha256 }) => `  kept ${path}, ${bytes} bytes, sha256 ${sha256.slice(0, 12)}`),
  ];
}

function describeStep({ line, kind, verdict, exitCode, message, diff, explained }: StepResult): string[] {
  const known = explained.map(({ id }) => `explained by ${id}`);
  const details = [message, diff, ...known].filter((detail) => detail !== null);
  return [
    `  ${words(line, kind, verdict, exitCode === null ? null : `[${exitCode}]`)}`,
    ...details.flatMap((detail) => detail.trimEnd().split('\n')).map((detail) => `      ${detail}`.trimEnd()),
  ];
}

function words(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** Folders of a run and names that an engine draws. */
function withoutPlaces(text: string): string {
  return text
    .replace(/\S*\/waybill-[0-9A-Za-z]+\/workspace/g, 'WORKSPACE')
    .replace(/\b[0-9a-f]{64}\b/g, 'HEX64')
    .replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{12}\b/g, 'HEX12');
}
