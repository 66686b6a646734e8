import { type FoundFile, UnreadableFile } from './found-file.ts';

/** The files that were chosen or pasted, or the whole folder that was chosen, whose own name is left off. */
export function foundInList(files: Iterable<File>): FoundFile[] {
  return [...files].map((file) =>
    foundFile(file, file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name),
  );
}

/** A file of the browser. What was there when it was chosen may be gone when it is read. */
export function foundFile(file: File, path: string): FoundFile {
  return {
    path,
    size: file.size,
    read: async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        throw new UnreadableFile('could not be read: it has changed since, or may not be read.');
      }
    },
  };
}
