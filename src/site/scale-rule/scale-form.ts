/** What stands in the fields of the calculator, as it was typed. */
export interface ScaleForm {
  /** `resources.limits.memory`; empty where there is none. */
  readonly limit: string;
  /** `scale_factor`. */
  readonly factor: string;
  readonly mode: string;
  /** `target_dir`, `target_glob`, `target_regex`. */
  readonly dir: string;
  readonly glob: string;
  readonly regex: string;
  /** A file a line: its path in the channel, and its size. */
  readonly files: string;
}

/** The fields as a page shows them first: the rule and the files of the guide's example. */
export const FIRST_FORM: ScaleForm = {
  limit: '256Mi',
  factor: '50',
  mode: 'max_file_size',
  dir: '',
  glob: '*.dcm',
  regex: '.*',
  files: 'monday/0001.dcm 8MiB\nmonday/notes.txt 2KiB\ntuesday/0001.dcm 12MiB\ntuesday/0002.dcm 12MiB',
};
