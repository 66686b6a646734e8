import type { EditorWorld } from './editor-world.ts';
import type { Surface } from './surface.ts';

/** Whether the notice says that it could not be loaded. */
let isTold = false;

/**
 * Fetches the full editor and puts it into its place. Monaco is asked for here and nowhere else.
 * @returns null where it could not be fetched; the text field stays, and the page says so
 */
export async function openEditor(host: HTMLElement, world: EditorWorld): Promise<Surface | null> {
  try {
    const { editorSurface } = await import('../editor/editor-surface.ts');
    const surface = editorSurface(host, world);
    if (isTold) world.notice('');
    return surface;
  } catch (error) {
    isTold = true;
    const reason = error instanceof Error ? error.message : String(error);
    world.notice(
      `The full editor could not be loaded (${reason}). Check the connection and try again, or load the page again; the text field judges just the same.`,
    );
    return null;
  }
}
