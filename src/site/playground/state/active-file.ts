import type { PlaygroundFile, PlaygroundState } from './state.ts';

/** The file that is shown. */
export function activeFile({ files, active }: PlaygroundState): PlaygroundFile {
  const file = files.find(({ id }) => id === active) ?? files[0];
  if (file === undefined) throw new Error('The playground has no file.');
  return file;
}
