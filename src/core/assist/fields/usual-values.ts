import type { FormatId } from '../../format.ts';

/** Values of fields that take any text, and in which few make sense, by the end of their pointer. */
const VALUES: readonly (readonly [format: FormatId, end: string, values: readonly unknown[]])[] = [
  ['red', '/container/engine', ['docker']],
  ['red', '/execution/engine', ['ccfaice', 'ccagency']],
  [
    'red',
    '/connector/command',
    ['red-connector-http', 'red-connector-ssh', 'red-connector-xnat', 'red-connector-ftp'],
  ],
  ['flywheel-gear', '/capabilities/*', ['networking']],
  ['flywheel-config', '/inputs/*/base', ['file', 'context', 'api-key']],
  ['flywheel-config', '/inputs/*/found', [true, false]],
];

/** What is mostly written in a field that allows more. */
export function usualValues(format: FormatId, pointer: string): readonly unknown[] {
  return VALUES.find((entry) => entry[0] === format && pointer.endsWith(entry[1]))?.[2] ?? [];
}
