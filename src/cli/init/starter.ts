import type { FormatId } from '../../core/index.ts';

/** A format of which `waybill init` can make a package; its templates lie in `templates/` under this name. */
export interface Starter {
  readonly format: FormatId;
  /** A shorter name that `waybill init` takes too; null where the format's own is short. */
  readonly alias: string | null;
  /** For the question in a terminal. */
  readonly title: string;
  /** What `waybill run .` needs behind it, typed in the package. */
  readonly bindings: string;
}

/** All of them, in the order in which they are offered. */
export const STARTERS: readonly Starter[] = [
  { format: 'raiven', alias: null, title: 'a container for RAIVEN', bindings: '--input input=sample' },
  {
    format: 'kaapana-processing-container',
    alias: 'kaapana',
    title: 'a processing container for Kaapana',
    bindings: '--input images=sample',
  },
  {
    format: 'flywheel-gear',
    alias: 'flywheel',
    title: 'a gear for Flywheel',
    bindings: '--input image=sample/phantom.pgm',
  },
  {
    format: 'red',
    alias: null,
    title: 'an experiment for Curious Containers',
    bindings: '--input image=sample/phantom.pgm',
  },
];

/** The shortest name of each, as a user types it. */
export const STARTER_NAMES: readonly string[] = STARTERS.map(({ format, alias }) => alias ?? format);
