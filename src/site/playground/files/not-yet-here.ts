import type { GivenFile, PlaygroundFile } from '../state/state.ts';

/** The files that are not here already under the same name with the same text, and which of those that are is meant. */
export function notYetHere(
  coming: readonly GivenFile[],
  here: readonly PlaygroundFile[],
): { readonly files: readonly GivenFile[]; readonly same: PlaygroundFile | null } {
  const twin = (file: GivenFile) => here.find(({ name, text }) => name === file.name && text === file.text);
  const files = coming.filter((file) => twin(file) === undefined);
  const same = coming.map(twin).find((file) => file !== undefined) ?? null;
  return { files, same };
}
