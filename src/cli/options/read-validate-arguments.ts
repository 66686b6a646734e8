import { FORMAT_IDS } from '../../core/index.ts';
import { COMMON_FLAGS } from './common-flags.ts';
import { defaultFormat } from './default-format.ts';
import type { Flag } from './flag.ts';
import { readFlags } from './read-flags.ts';
import { VALIDATE_FLAGS, VALIDATE_FORMATS, type ValidateOptions } from './validate-options.ts';

/** What `waybill validate …` asks for. */
export interface ValidateArguments {
  readonly paths: readonly string[];
  readonly options: ValidateOptions;
}

/**
 * The arguments of a plain `validate` call, read with what is in Node: to load the full reader takes longer than to judge
 * a manifest.
 * @returns null for every other call, and where anything is amiss: the full reader knows what to say
 */
export function readValidateArguments(args: readonly string[]): ValidateArguments | null {
  if (args[0] !== 'validate') return null;
  const read = readFlags(args.slice(1), [...VALIDATE_FLAGS, ...COMMON_FLAGS, FORMAT]);
  if (read === null) return null;
  const { values, paths } = read;
  const as = oneOf(FORMAT_IDS, values.get('as'));
  const format = oneOf(VALIDATE_FORMATS, values.get('format') ?? defaultFormat(VALIDATE_FORMATS));
  const color = values.has('color') ? true : undefined;
  if (as === null || format === null || format === undefined || paths.length === 0) return null;
  // Which of the two came last is for the full reader to say.
  if (color && values.has('no-color')) return null;
  const stdinFilename = values.get('stdin-filename');
  return {
    paths,
    options: {
      as,
      strict: values.has('strict'),
      fix: values.has('fix'),
      dryRun: values.has('dry-run'),
      watch: values.has('watch'),
      stdinFilename: typeof stdinFilename === 'string' ? stdinFilename : undefined,
      format,
      quiet: values.has('quiet'),
      verbose: values.has('verbose'),
      color: values.has('no-color') ? false : color,
    },
  };
}

const FORMAT: Flag = { name: 'format', value: 'format', help: 'how to report' };

/** The value as one of those allowed, undefined where none was given, null where it is another. */
function oneOf<Value extends string>(allowed: readonly Value[], value: unknown): Value | undefined | null {
  return value === undefined ? undefined : (allowed.find((one) => one === value) ?? null);
}
