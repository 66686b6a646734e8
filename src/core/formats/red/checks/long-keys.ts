import { lastStep } from '../../../document/pointer.ts';
import type { Rule } from '../../format-definition.ts';

/** From its first sign to its colon a key may have so many signs (ruamel.yaml 0.19.1, scanner.py, stale_possible_simple_keys). */
const LONGEST = 1024;

/** A key and its colon stand in one line for ruamel.yaml, in JSON too. */
export const longKeys: Rule = ({ document: { text, places } }) =>
  [...places].flatMap(([pointer, { key }]) => {
    if (key === null || /[*?]\s*$/.test(text.slice(Math.max(0, key.start - 20), key.start + 1))) return [];
    const colon = colonBehind(text, key.end);
    const parts = text.slice(key.start, colon ?? key.start);
    if (colon === null || (!/[\r\n]/.test(parts) && parts.length <= LONGEST)) return [];
    const quoted = JSON.stringify(lastStep(pointer));
    return [
      {
        id: 'key-line',
        severity: 'error' as const,
        message:
          parts.length > LONGEST
            ? `This key has more than ${LONGEST} characters, which Curious Containers refuses.`
            : 'The key and its colon stand in different lines, which Curious Containers refuses.',
        help: 'Write the key and the colon in one line.',
        pointer,
        span: key,
        fixes:
          parts.length > LONGEST || quoted.length > LONGEST
            ? []
            : [
                {
                  title: 'Write key and colon in one line',
                  edits: [{ start: key.start, end: colon, text: quoted }],
                },
              ],
      },
    ];
  });

/** The offset of the colon that is next but for blanks and comments; null where something else is. */
function colonBehind(text: string, from: number): number | null {
  const [blank = ''] = /^(?:[ \t\r\n]|#[^\n]*)*/.exec(text.slice(from, from + 2000)) ?? [];
  const at = from + blank.length;
  return text[at] === ':' ? at : null;
}
