import { FORMAT_IDS, type FormatId, type Loudness } from '../../core/index.ts';
import type { Flag } from './flag.ts';

/** The forms in which `waybill validate` reports. */
export const VALIDATE_FORMATS = ['human', 'json', 'sarif', 'junit', 'github'] as const;
/** One of the forms of a report. */
export type ValidateFormat = (typeof VALIDATE_FORMATS)[number];

/** What the caller of `waybill validate` asks for. */
export interface ValidateOptions extends Loudness {
  readonly as: FormatId | undefined;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
  readonly stdinFilename: string | undefined;
  readonly format: ValidateFormat;
  /** Undefined where neither `--color` nor `--no-color` was given. */
  readonly color: boolean | undefined;
}

/** The options of `waybill validate` that no other command has. */
export const VALIDATE_FLAGS: readonly Flag[] = [
  { name: 'as', value: 'format', choices: FORMAT_IDS, help: 'take them for this format' },
  { name: 'strict', help: 'warnings and hints are errors too' },
  { name: 'fix', help: 'mend the files, as far as nothing has to be made up' },
  { name: 'dry-run', help: 'with --fix: show what would change, and change nothing' },
  { name: 'watch', help: 'judge again when a file changes, until Ctrl-C' },
  { name: 'stdin-filename', value: 'name', help: 'the name that standard input is judged under' },
];
