import type { Finding } from '../../../finding.ts';
import type { Stop } from '../lines/read-entries.ts';

const SENTENCES: Readonly<Record<Stop['kind'], (name: string) => readonly [string, string, string]>> = {
  'repeated-directive': () => [
    'directive',
    'This parser directive is given twice.',
    'Remove one of them. A line # escape=… or # syntax=… at the top of the file speaks to BuildKit.',
  ],
  'escape-directive': () => [
    'directive',
    'The escape character must be \\ or `.',
    'Write # escape=` or remove the line; without it the character is \\.',
  ],
  'check-directive': () => [
    'directive',
    'BuildKit cannot read the options of this # check= line.',
    'Write # check=skip=RULE, # check=error=true or both with a semicolon between, or remove the line.',
  ],
  'line-too-long': () => [
    'line-too-long',
    'This line is longer than 65,535 bytes, and BuildKit reads no longer ones.',
    'Put the text into a file and COPY it, or part the line with \\ at its end.',
  ],
  'open-heredoc': (name) => [
    'open-heredoc',
    `The text that begins with <<${name} never ends.`,
    `Put a line with ${name} alone behind it, without blanks. To write << without meaning this, put it into quotes.`,
  ],
};

/** The error for what stops BuildKit's parser as a whole. */
export function explainStop({ kind, span, name }: Stop): Finding {
  const [id, message, help] = SENTENCES[kind](name);
  return { id: `dockerfile/${id}`, severity: 'error', message, help, pointer: '', span };
}
