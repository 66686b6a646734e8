import type { Target } from '../input/find-targets.ts';
import type { Judged } from '../validate/judged.ts';
import { readPackage } from './read-package.ts';
import { readZip } from './read-zip.ts';

/**
 * A container for RAIVEN, a folder or a zip: its Dockerfile, with the other files beside it. RAIVEN builds what lies at the
 * root, so a Dockerfile further below does not count, and none is the same as an empty one.
 * @throws UsageError where it cannot be read
 */
export function readContainer({ kind, path }: Target): Judged {
  const { files } = kind === 'zip' ? readZip(path) : readPackage(path);
  const dockerfile = files.find((file) => file.path === 'Dockerfile');
  const name = `${path.replace(/\/+$/, '')}/Dockerfile`;
  return {
    path: name,
    text: dockerfile?.text ?? '',
    options: {
      fileName: name,
      format: 'raiven',
      neighbours: files.filter((file) => file !== dockerfile),
    },
  };
}
