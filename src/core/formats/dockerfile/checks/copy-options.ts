import { heredocMark } from '../../../document/dockerfile/lines/heredoc-mark.ts';
import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { KnownValues, ValueCheck } from '../executed-values.ts';
import { isDigest } from '../image-name.ts';
import { isAddress } from './copied-address.ts';

/** Values of --chmod, --chown and --checksum that BuildKit rejects (convert_copy.go, dispatchCopy, BuildKit 0.34). */
export const copyOptions: ValueCheck = (instruction, values, document) => {
  const { keyword, flags, pointer: at } = instruction;
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  return flags.flatMap(({ name, value }, index) => {
    const known = value === null ? null : values.text(value);
    if (known === null || known === '') return [];
    const fault = FAULTS[name]?.(known, instruction, values) ?? null;
    if (fault === null) return [];
    const pointer = `${at}/flags/${index}`;
    const [message, help] = fault;
    return [
      {
        id: 'copy-option',
        severity: 'error' as const,
        message,
        help,
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
};

type Fault = (
  value: string,
  instruction: PlacedInstruction,
  values: KnownValues,
) => readonly [message: string, help: string] | null;

const FAULTS: Readonly<Record<string, Fault>> = {
  chmod: (value) =>
    isMode(value)
      ? null
      : [
          `--chmod is ${quote(value)}, which is no mode of a file.`,
          'Write octal digits such as 755, or letters such as u=rwX,go=rX.',
        ],
  chown: (value, { flags }) =>
    flags.some(({ name, value: on }) => name === 'link' && on?.toLowerCase() !== 'false') && namesUser(value)
      ? [
          `--chown=${value} names a user or group, and with --link there is no /etc/passwd to look it up in.`,
          'Write numbers, for instance --chown=1000:1000, or leave --link out.',
        ]
      : null,
  checksum: checkChecksum,
};

const PERMISSIONS = '[+\\-=][rstwXxugo]*';
/** What chmod takes as letters (github.com/tonistiigi/dchapes-mode). */
const LETTERS = new RegExp(`^[ugoa]*(?:${PERMISSIONS})+(?:,[ugoa]*(?:${PERMISSIONS})+)*$`);

function isMode(value: string): boolean {
  return /^[0-7]+$/.test(value) ? Number.parseInt(value, 8) <= 0o7777 : LETTERS.test(value);
}

function namesUser(value: string): boolean {
  const at = value.indexOf(':');
  const parts = at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)];
  return parts.some((part) => part !== '' && part !== 'root' && !isUserNumber(part));
}

function isUserNumber(text: string): boolean {
  return /^[+-]?\d+$/.test(text) && Number(text) < 2 ** 31 && Number(text) >= -(2 ** 31);
}

function checkChecksum(
  value: string,
  { arguments: words }: PlacedInstruction,
  values: KnownValues,
): readonly [string, string] | null {
  const sources = words.slice(0, -1).filter((word) => heredocMark(word) === null);
  if (sources.length !== 1)
    return [
      `--checksum is for one source, and there are ${sources.length}.`,
      'Write an ADD for each of them, with its own checksum.',
    ];
  const source = values.text(sources[0] ?? '');
  if (source === null) return null;
  if (!isAddress(source))
    return ['--checksum is for files that ADD fetches, and this one lies in the context.', 'Leave it out.'];
  const fetched = /^https?:\/\//.test(source) && !/\.git(?:[?#]|$)/.test(source);
  return fetched && !isDigest(value)
    ? [
        `--checksum is ${quote(value)}, which is no checksum.`,
        'Write sha256: and the 64 hexadecimal digits that sha256sum prints.',
      ]
    : null;
}
