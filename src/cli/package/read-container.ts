import { folderSubject, MAX_TEXT_LENGTH, rootDockerfileOf } from '../../core/index.ts';
import type { Target } from '../input/find-targets.ts';
import { decode } from '../input/read-text.ts';
import type { Judged } from '../validate/judged.ts';
import { readPackage } from './read-package.ts';
import { readZip } from './zip/read-zip.ts';

/**
 * A container for RAIVEN, a folder or a zip: its Dockerfile, with the other files beside it.
 * @throws UsageError where it cannot be read
 */
export function readContainer({ kind, path }: Target): Judged {
  const name = path.replace(/(?<=.)\/+$/, '');
  const packed = kind === 'zip' ? readZip(path) : readPackage(path);
  const dockerfile = rootDockerfileOf(packed);
  const files = packed.map((file) => ({
    path: file.path,
    ...decode(file.bytes, MAX_TEXT_LENGTH),
    isJudged: file === dockerfile,
  }));
  const notUtf8At = files.find(({ isJudged }) => isJudged)?.notUtf8At ?? null;
  const { text, options } = folderSubject(
    files.map(({ path, text }) => ({ path, text })),
    { name, ...(notUtf8At === null ? {} : { notUtf8At }) },
  );
  return { path: options.fileName ?? name, text, options };
}
