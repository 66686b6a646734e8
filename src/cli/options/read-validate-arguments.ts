import { parseArgs } from 'node:util';
import { FORMAT_IDS } from '../../core/index.ts';
import { COMMON_FLAGS } from './common-flags.ts';
import { defaultFormat } from './default-format.ts';
import type { Flag } from './flag.ts';
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
  try {
    const { values, positionals } = parseArgs({
      args: args.slice(1),
      allowPositionals: true,
      options: Object.fromEntries(
        [...VALIDATE_FLAGS, ...COMMON_FLAGS, FORMAT].map(({ name, value }) => [
          name,
          { type: value === undefined ? 'boolean' : 'string' } as const,
        ]),
      ),
    });
    const as = oneOf(FORMAT_IDS, values['as']);
    const format = oneOf(VALIDATE_FORMATS, values['format'] ?? defaultFormat(VALIDATE_FORMATS));
    const color = values['color'] === true ? true : undefined;
    if (as === null || format === null || format === undefined || positionals.length === 0) return null;
    // Which of the two came last is for the full reader to say.
    if (color && values['no-color'] === true) return null;
    const stdinFilename = values['stdin-filename'];
    return {
      paths: positionals,
      options: {
        as,
        strict: values['strict'] === true,
        fix: values['fix'] === true,
        dryRun: values['dry-run'] === true,
        watch: values['watch'] === true,
        stdinFilename: typeof stdinFilename === 'string' ? stdinFilename : undefined,
        format,
        quiet: values['quiet'] === true,
        verbose: values['verbose'] === true,
        color: values['no-color'] === true ? false : color,
      },
    };
  } catch {
    return null;
  }
}

const FORMAT: Flag = { name: 'format', value: 'format', help: 'how to report' };

/** The value as one of those allowed, undefined where none was given, null where it is another. */
function oneOf<Value extends string>(allowed: readonly Value[], value: unknown): Value | undefined | null {
  return value === undefined ? undefined : (allowed.find((one) => one === value) ?? null);
}
