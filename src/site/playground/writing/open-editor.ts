import type { EditorWorld } from './editor-world.ts';
import type { Surface } from './surface.ts';

/**
 * Fetches the full editor and puts it into its place. Monaco is asked for here and nowhere else.
 * @returns null where it could not be fetched; the text field stays, and the page says so
 */
export async function openEditor(host: HTMLElement, world: EditorWorld): Promise<Surface | null> {
  try {
    const { editorSurface } = await import('../editor/editor-surface.ts');
    return editorSurface(host, world);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    world.notice(`The full editor could not be loaded (${reason}). The text field judges just the same.`);
    return null;
  }
}
