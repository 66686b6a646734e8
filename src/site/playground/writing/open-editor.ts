import type { WorkerClient } from '../judge/worker-client.ts';
import type { Notice } from '../page/notice.ts';
import type { Store } from '../state/store.ts';
import type { OnChange, Surface } from './surface.ts';

/** What the full editor works with; it decides nothing by itself. */
export interface EditorWorld {
  readonly store: Store;
  readonly client: WorkerClient;
  readonly onChange: OnChange;
}

/**
 * Fetches the full editor and puts it into its place. Monaco is asked for here and nowhere else.
 * @returns null where it could not be fetched; the text field stays, and the page says so
 */
export async function openEditor(
  host: HTMLElement,
  world: EditorWorld,
  notice: Notice,
): Promise<Surface | null> {
  try {
    const { editorSurface } = await import('../editor/editor-surface.ts');
    return editorSurface(host, world);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notice(`The full editor could not be loaded (${reason}). The text field judges just the same.`);
    return null;
  }
}
