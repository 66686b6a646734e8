import type { Loudness } from '../../../core/index.ts';
import type { OutputsView } from './outputs-human.ts';

/** What a report for people is told besides results. */
export interface RunView extends Loudness, Omit<OutputsView, 'all'> {
  /** The manifest or folder, as it was named. */
  readonly path: string;
  /** The file that was judged. */
  readonly manifest: string;
  /** Put before the addresses of pages. */
  readonly site: string;
  /** True where nobody has seen yet what the program printed. */
  readonly showLog: boolean;
}
