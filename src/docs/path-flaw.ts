/** Why a path of the workspace cannot be one, null where it can: relative, naming something, never above its folder. */
export function workspacePathFlaw(path: string): string | null {
  if (path.endsWith('/') || path.split('/').at(-1) === '..') return 'it names a folder, not a file';
  return pathFlaw(path, 0);
}

/**
 * Why a path beside the page cannot be one, null where it can. `folderDepth` is how many folders lie between the
 * repository's root and the page, null where that is not known: then only the caller can tell whether it leaves.
 */
export function pagePathFlaw(path: string, folderDepth: number | null): string | null {
  return pathFlaw(path, folderDepth ?? Number.POSITIVE_INFINITY);
}

function pathFlaw(path: string, folderDepth: number): string | null {
  if ([...path].some((char) => char < ' ')) return 'it holds a control character';
  if (/^(?:[/\\~]|[A-Za-z]:[/\\])/.test(path)) return 'it is absolute';
  let depth = folderDepth;
  for (const part of path.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return 'it leaves its folder';
  }
  return path.split('/').every((part) => part === '' || part === '.') ? 'it names nothing' : null;
}
