import type { Edit } from '../../../core/index.ts';
import type { WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import type { Store } from '../state/store.ts';
import type { OnChange, OnTurn } from './surface.ts';

/** What the full editor works with; it decides nothing by itself. */
export interface EditorWorld {
  readonly store: Store;
  readonly client: WorkerClient;
  readonly onChange: OnChange;
  readonly onTurn: OnTurn;
  readonly notice: Notice;
  /** Makes a change of the shown file; one of more than a line is shown first. */
  readonly offer: (title: string, edits: readonly Edit[]) => void;
  /** Makes all safe fixes of the shown file, by the same way. */
  readonly fixAll: () => void;
  /** The line that says what Tab does. */
  readonly tabLine: HTMLElement;
  /** The list of keys. */
  readonly help: HTMLDetailsElement;
}
