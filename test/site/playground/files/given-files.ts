import { type Unzipped, zipSync } from 'fflate';
import type { FoundFile } from '../../../../src/site/playground/files/found-file.ts';
import { type Detect, openFiles } from '../../../../src/site/playground/files/open-files.ts';
import type { OpenedFiles } from '../../../../src/site/playground/files/opened-files.ts';
import { withZipsUnpacked } from '../../../../src/site/playground/files/with-zips-unpacked.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A file as it comes from the disk. */
export function found(path: string, content: string | Uint8Array<ArrayBuffer> = 'x'): FoundFile {
  const data = typeof content === 'string' ? bytes(content) : content;
  return { path, size: data.length, read: async () => data };
}

/** A judge that knows no format. */
const nothing: Detect = async () => null;

export function open(files: readonly FoundFile[], detect = nothing): Promise<OpenedFiles> {
  return openFiles(files, detect);
}

/** Opens a zip that somebody chose, of such files or as it is. */
export async function openZip(
  files: Unzipped | Uint8Array<ArrayBuffer>,
  name = 'x.zip',
): Promise<OpenedFiles> {
  const zip = files instanceof Uint8Array ? files : zipSync(files);
  const { found: unpacked, remarks } = await withZipsUnpacked([found(name, zip)]);
  const opened = await open(unpacked);
  return { ...opened, remarks: [...remarks, ...opened.remarks] };
}
