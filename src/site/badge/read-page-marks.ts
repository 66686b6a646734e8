import type { PageMark } from './badge.ts';
import type { PageFolders } from './page-folders.ts';

export function readPageMarks(file: string, folders: PageFolders): readonly PageMark[] {
  return file === folders.root ? [] : [];
}
