import { judge } from './judge.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { Judgement } from './judgement.ts';
import type { NeighbourFile } from './neighbour-file.ts';

/** What stands for a folder that is judged as a whole: its Dockerfile, with all other files beside it. */
export interface FolderSubject {
  /** From the root of the folder; `Dockerfile` also where there is none. */
  readonly path: string;
  /** Empty where there is no Dockerfile at the root, which the judge tells. */
  readonly text: string;
  readonly options: JudgeOptions;
}

/** What is known of a folder besides its files. */
export interface FolderOptions {
  /** Put before the judged path, as a caller names the folder; absent where it has no name. */
  readonly name?: string;
  /** As in `JudgeOptions`, of the Dockerfile at the root. */
  readonly notUtf8At?: number;
}

/**
 * Finds what is judged in the folder or zip of a RAIVEN container. RAIVEN builds the Dockerfile at the root, so one that lies
 * further below does not count. The engine takes the name in small letters too (moby, builder/remotecontext/detect.go).
 * @param files paths from the root of the folder, `/` as separator
 */
export function folderSubject(files: readonly NeighbourFile[], options: FolderOptions = {}): FolderSubject {
  const dockerfile = rootDockerfileOf(files);
  const path = dockerfile?.path ?? 'Dockerfile';
  return {
    path,
    text: dockerfile?.text ?? '',
    options: {
      fileName: options.name === undefined ? path : `${options.name}/${path}`,
      format: 'raiven',
      neighbours: files.filter((file) => file !== dockerfile),
      ...(options.notUtf8At === undefined ? {} : { notUtf8At: options.notUtf8At }),
    },
  };
}

/** The one that the engine builds; undefined where there is none. */
export function rootDockerfileOf<File extends { readonly path: string }>(
  files: readonly File[],
): File | undefined {
  return files.find(({ path }) => path === 'Dockerfile') ?? files.find(({ path }) => path === 'dockerfile');
}

/** Judges the folder or the unpacked zip of a RAIVEN container by its files. Pure and bounded, as `judge` is. */
export function judgeFolder(files: readonly NeighbourFile[], options: FolderOptions = {}): Judgement {
  const subject = folderSubject(files, options);
  return judge(subject.text, subject.options);
}
