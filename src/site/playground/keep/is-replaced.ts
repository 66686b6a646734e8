import type { PlaygroundFile, PlaygroundState } from '../state/state.ts';

/** Whether other files stand in the place of all that were there. */
export function isReplaced({ files }: PlaygroundState, before: PlaygroundState): boolean {
  return !before.files.some(({ id }) => files.some((file) => file.id === id));
}

/**
 * Whether somebody wrote in the files: one of them has a text that did not come in as it stands.
 * @param came the files as they last came in at once
 */
export function isWritten(
  { files }: { readonly files: readonly Pick<PlaygroundFile, 'text'>[] },
  came: readonly Pick<PlaygroundFile, 'text'>[],
): boolean {
  return files.some(({ text }) => text.trim() !== '' && !came.some((file) => isAlike(file.text, text)));
}

/** A text field has line ends of its own. */
function isAlike(one: string, other: string): boolean {
  return one === other || one.replaceAll(/\r\n?/g, '\n') === other.replaceAll(/\r\n?/g, '\n');
}
