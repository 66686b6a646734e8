import type { DiffView } from './diff-view.ts';

/**
 * Shows two texts beside each other, or above each other where there is no room, as Monaco compares them. F7 goes from change to
 * change. Monaco is fetched here where it is not there yet.
 * @param host an element with a height, within the `dialog` that it lives as long as
 * @param language `json`, `yaml` or `dockerfile`
 * @throws Error where it cannot be fetched; `host` is empty then
 */
export async function openDiff(
  host: HTMLElement,
  before: string,
  after: string,
  language: string,
): Promise<DiffView> {
  const { diffView } = await import('./diff-view.ts');
  return diffView(host, before, after, language);
}
