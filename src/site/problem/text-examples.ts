import { MAX_DEPTH, MAX_TEXT_LENGTH } from '../../core/index.ts';
import type { ProblemExample } from './problem-example.ts';

/** Examples of problems that belong to no format, or that no file of a reasonable size has. */
export const TEXT_EXAMPLES: readonly ProblemExample[] = [
  example('notes.json', '{\n  "title": "Notes"\n}\n'),
  example('manifest.json', '{\n  "name": "greet"\n  "label": "Greet"\n}\n'),
  example('manifest.json', '{\n  "inputs": {},\n  "config": { "limit": NaN }\n}\n'),
  example('manifest.json', '\u{feff}{}\n'),
  example('manifest.json', '{\n  "name": "greet",\n  "name": "greeting"\n}\n'),
  example('greet.red.yml', 'redVersion: "9"\ncli:\n\tclass: CommandLineTool\n'),
  example('greet.red.yml', 'redVersion: "8"\nredVersion: "9"\n'),
  example('greet.red.yml', 'redVersion: "9"\n---\nredVersion: "9"\n'),
  { ...example('manifest.json', '{\n  "author": "Zo\u{eb}"\n}\n'), latin1: true },
  {
    ...example('manifest.json', `"${'x'.repeat(MAX_TEXT_LENGTH)}"`),
    inWords: `A text of ${(MAX_TEXT_LENGTH + 2).toLocaleString('en-GB')} characters.`,
  },
  {
    ...example('manifest.json', '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1)),
    inWords: `${MAX_DEPTH + 1} lists, each inside of the one before.`,
  },
  example('greet.red.yml', doubling(16)),
  {
    ...example('manifest.json', `{"custom":{"gear-builder":{}},${manyKeys(1200)}}`),
    inWords: 'A manifest with 1,200 keys that are not allowed, in one line.',
  },
];

function example(path: string, text: string): ProblemExample {
  return { judged: { path, text }, neighbours: [], inWords: null, latin1: false };
}

/** Each line repeats the one before ten times. */
function doubling(lines: number): string {
  const names = Array.from({ length: lines }, (_, index) => `a${index}`);
  const line = (name: string, before: string | undefined) =>
    `${name}: &${name} [${Array(10)
      .fill(before === undefined ? '1' : `*${before}`)
      .join(', ')}]\n`;
  return names.map((name, index) => line(name, names[index - 1])).join('');
}

function manyKeys(number: number): string {
  return Array.from({ length: number }, (_, index) => `"key${index}":1`).join(',');
}
