/** Two paths as Python's PurePosixPath joins them: an absolute second one wins; empty steps and `.` go, `..` stays. */
export function joinPure(first: string, second: string): string {
  const whole = second.startsWith('/') ? second : `${first}/${second}`;
  const root = whole.startsWith('/') ? '/' : '';
  const steps = whole.split('/').filter((step) => step !== '' && step !== '.');
  return steps.length === 0 ? root || '.' : `${root}${steps.join('/')}`;
}

/** A path from a folder, absolute, with `..` followed (`os.path.abspath`). */
export function absolutePath(folder: string, path: string): string {
  const kept: string[] = [];
  for (const step of joinPure(folder, path).split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '') kept.push(step);
  }
  return `/${kept.join('/')}`;
}

/** A name in front of its last point and from there on, as `os.path.splitext` cuts it; points at the start do not count. */
export function splitExtension(path: string): readonly [root: string, extension: string] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const point = name.lastIndexOf('.');
  if (point === -1 || /^\.+$/.test(name.slice(0, point + 1))) return [path, ''];
  const cut = path.length - name.length + point;
  return [path.slice(0, cut), path.slice(cut)];
}
