import { quote } from '../../../wording/quote.ts';
import { csvFields } from '../instruction/csv-fields.ts';
import type { SplitLine } from '../instruction/split-line.ts';
import type { Word } from '../instruction/word.ts';
import type { Complaint } from './complaint.ts';

/** What BuildKit rejects in the values of a RUN's flags before it builds (commands_run*.go, 0.34.2). */
export function checkRun({ flags }: SplitLine): Complaint[] {
  return flags.flatMap((flag) => {
    const at = flag.text.indexOf('=');
    if (at < 0) return [];
    return CHECKS[flag.text.slice(2, at)]?.(flag.text.slice(at + 1), flag) ?? [];
  });
}

const CHECKS: Readonly<Record<string, (value: string, flag: Word) => Complaint[]>> = {
  network: (value, flag) => oneOf('network', value, ['default', 'none', 'host'], flag),
  security: (value, flag) => oneOf('security', value, ['sandbox', 'insecure'], flag),
  mount: checkMount,
  device: checkDevice,
};

function oneOf(name: string, value: string, allowed: readonly string[], flag: Word): Complaint[] {
  if (allowed.includes(value)) return [];
  return [
    complain(
      flag,
      `--${name} is ${quote(value)}, and takes ${allowed.join(', ')} only.`,
      'Write one of these.',
    ),
  ];
}

/** Only `from` is looked at here; BuildKit reads the other options when it builds. */
function checkMount(value: string, flag: Word): Complaint[] {
  const fields = csvFields(value);
  if (fields === null) return [badList('mount', flag)];
  const from = fields.map((field) => /^from=(.*)$/is.exec(field)?.[1]).find(hasVariable);
  return from === undefined
    ? []
    : [
        complain(
          flag,
          `from=${from} of --mount names a variable, which BuildKit does not replace there.`,
          'Name the image in a stage of its own, FROM IMAGE AS NAME, and write from=NAME.',
        ),
      ];
}

function hasVariable(from: string | undefined): boolean {
  const at = from?.indexOf('$') ?? -1;
  return at >= 0 && at !== (from?.length ?? 0) - 1;
}

function checkDevice(value: string, flag: Word): Complaint[] {
  const fields = csvFields(value);
  if (fields === null) return [badList('device', flag)];
  let name = '';
  for (const field of fields) {
    const at = field.indexOf('=');
    const key = (at < 0 ? field : field.slice(0, at)).toLowerCase();
    const text = field.slice(at + 1);
    const good = key === 'required' ? at < 0 || isGoBoolean(text) : name === '';
    if (!good) return [complain(flag, `--device cannot be read at ${quote(field)}.`, 'Write --device=NAME.')];
    if (key === 'name' && at >= 0) name = text;
    else if (key !== 'required') name = field;
  }
  return [];
}

function isGoBoolean(text: string): boolean {
  return /^(?:[1tTfF0]|true|TRUE|True|false|FALSE|False)$/.test(text);
}

function badList(name: string, flag: Word): Complaint {
  return complain(
    flag,
    `The value of --${name} cannot be parted at its commas.`,
    'A double quote begins and ends a whole part, or must not be there.',
  );
}

function complain({ start, end }: Word, message: string, help: string): Complaint {
  return { id: 'run-option', message, help, start, end };
}
