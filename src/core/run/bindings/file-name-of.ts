/** The last part of a path of this host; a backslash parts folders on Windows only, where no path begins with a slash. */
export function fileNameOf(path: string): string {
  return path.split(path.startsWith('/') ? '/' : /[\\/]/).at(-1) ?? path;
}
