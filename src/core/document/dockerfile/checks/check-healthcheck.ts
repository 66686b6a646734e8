import { quote } from '../../../wording/quote.ts';
import type { SplitLine } from '../instruction/split-line.ts';
import type { Word } from '../instruction/word.ts';
import type { Complaint } from './complaint.ts';
import { parseGoDuration } from './go-duration.ts';

const MILLISECOND = 1e6;

/** What BuildKit rejects in a HEALTHCHECK beside its flags' names (parseHealthcheck, 0.34.2). */
export function checkHealthcheck(line: SplitLine): Complaint[] {
  const [type, ...command] = line.words;
  if (type === undefined) return [];
  const kind = type.text.toUpperCase();
  if (kind === 'NONE') {
    return command.length === 0
      ? []
      : [complain(type, 'HEALTHCHECK NONE takes nothing behind it.', 'Remove what follows NONE.')];
  }
  if (kind !== 'CMD')
    return [
      complain(
        type,
        `HEALTHCHECK begins with ${quote(type.text)}.`,
        'Write HEALTHCHECK CMD and the command that tells whether all is well, or HEALTHCHECK NONE.',
      ),
    ];
  const missing =
    command.length > 0
      ? []
      : [complain(type, 'HEALTHCHECK CMD has no command.', 'Write the command behind CMD.')];
  return [...missing, ...line.flags.flatMap(checkOption)];
}

function checkOption(flag: Word): Complaint[] {
  const at = flag.text.indexOf('=');
  const value = flag.text.slice(at + 1);
  const name = flag.text.slice(2, at);
  if (at < 0 || value === '') return [];
  if (name === 'retries') {
    const good = /^[+-]?\d+$/.test(value) && Number(value) >= 0 && Number(value) <= 2147483647;
    return good
      ? []
      : [complain(flag, `--retries is ${quote(value)}.`, 'Write a whole number, 0 or more: --retries=3.')];
  }
  if (!['interval', 'timeout', 'start-period', 'start-interval'].includes(name)) return [];
  const nanoseconds = parseGoDuration(value);
  const good = nanoseconds !== null && (nanoseconds === 0 || nanoseconds >= MILLISECOND);
  return good
    ? []
    : [
        complain(
          flag,
          `--${name} is ${quote(value)}, which is no time of at least one millisecond.`,
          `Write a number with its unit: --${name}=30s. Units are ms, s, m and h.`,
        ),
      ];
}

function complain({ start, end }: Word, message: string, help: string): Complaint {
  return { id: 'healthcheck', message, help, start, end };
}
