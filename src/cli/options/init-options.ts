import type { Loudness } from '../../core/index.ts';
import type { Flag } from './flag.ts';

/** The forms in which `waybill init` reports. */
export const INIT_FORMATS = ['human', 'json'] as const;

/** What the caller of `waybill init` asks for. */
export interface InitOptions extends Loudness {
  readonly format: (typeof INIT_FORMATS)[number];
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
}

/** The options of `waybill init` that no other command has. */
export const INIT_FLAGS: readonly Flag[] = [
  { name: 'name', value: 'name', help: 'what it is called: lower-case letters, digits and hyphens' },
  { name: 'title', value: 'title', help: 'what it is called in words' },
  { name: 'author', value: 'author', help: 'who wrote it' },
];

/** What `waybill init --help` says beyond them. */
export const INIT_HELP = `
FORMAT is raiven, kaapana, flywheel or red. DIR is by default the name; a folder that is there already is fine as long as it
holds none of the files. Nothing is ever overwritten. In a terminal, what is not said is asked for.

Examples:
  waybill init raiven
  waybill init flywheel brain-mask --title "Brain mask" --author "Imaging group"
  waybill init red .

Exit code: 0 the package is there, 2 wrong usage or something in the way, 3 the disk is full, 130 after Ctrl-C.`;
