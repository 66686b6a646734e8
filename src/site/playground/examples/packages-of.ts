import { languageOf } from '../../../core/index.ts';

/** A file that an example of a page saves. */
export interface SavedFile {
  readonly path: string;
  readonly text: string;
  /** Whether it is a manifest or a Dockerfile. */
  readonly judged: boolean;
}

/** Files that are one package, in the order of the page. */
export interface ExamplePackage {
  /** Manifests and Dockerfiles of one folder. */
  readonly judged: readonly SavedFile[];
  /** What else lies in that folder, below it and above it. */
  readonly others: readonly SavedFile[];
}

/**
 * The packages among the files of an example. A page may save several, each in a folder of its own; and one folder may hold
 * the Dockerfiles of several platforms, of which each brings the manifest of its own into the image.
 */
export function packagesOf(saved: readonly SavedFile[]): ExamplePackage[] {
  const folders = new Set(saved.filter(({ judged }) => judged).map(({ path }) => folderOf(path)));
  return [...folders].flatMap((folder) => {
    const judged = saved.filter((file) => file.judged && folderOf(file.path) === folder);
    const others = saved.filter((file) => !judged.includes(file) && liesBeside(file, folder, folders));
    return byImage(judged).map((one) => ({ judged: one, others }));
  });
}

/** What another package holds in its folder is no part of this one; what lies above both is. */
function liesBeside(file: SavedFile, folder: string, folders: ReadonlySet<string>): boolean {
  let home = folderOf(file.path);
  while (home !== '' && !folders.has(home)) home = folderOf(home);
  return (home === '' || home === folder || folder.startsWith(`${home}/`)) && !isOtherImage(file, folder);
}

function isOtherImage(file: SavedFile, folder: string): boolean {
  return file.judged && isDockerfile(file) && folderOf(file.path) !== folder;
}

/** One for each Dockerfile where they bring different manifests into their images; else all that there is. */
function byImage(files: readonly SavedFile[]): (readonly SavedFile[])[] {
  const images = files.filter(isDockerfile);
  const owners = new Map(
    files
      .filter((file) => !isDockerfile(file))
      .map((file) => [file, images.filter((image) => brings(image, file))]),
  );
  const isOfSome = (own: readonly SavedFile[]) => own.length > 0 && own.length < images.length;
  if (![...owners.values()].some(isOfSome)) return [files];
  return images.map((image) =>
    files.filter((file) => {
      const own = owners.get(file);
      return own === undefined ? file === image : own.length === 0 || own.includes(image);
    }),
  );
}

/** By its name, or with the whole folder. */
function brings({ text }: SavedFile, { path }: SavedFile): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const copies = text.split('\n').filter((line) => /^\s*(?:COPY|ADD)\s/i.test(line));
  return copies.some((line) => line.split(/[\s"[\],]+/).some((word) => word === '.' || word.endsWith(name)));
}

function isDockerfile({ path, text }: SavedFile): boolean {
  return languageOf(text, path) === 'dockerfile';
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
