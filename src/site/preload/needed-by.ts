/** A file that a bundler made. */
export interface ScriptFile {
  readonly fileName: string;
  /** As it was called before its hash. */
  readonly name: string;
  /** Names of the files that it cannot do without. */
  readonly imports: readonly string[];
}

/**
 * The file of a name and all that it cannot do without, itself first.
 * @throws Error where there is no such file, as nobody would see that it comes late
 */
export function neededBy(name: RegExp, files: readonly ScriptFile[]): readonly string[] {
  const first = files.find((file) => name.test(file.name));
  if (first === undefined)
    throw new Error(`waybill: no script is called ${name}, so it cannot be asked for early.`);
  const needed = new Set([first.fileName]);
  for (const each of needed) {
    const file = files.find(({ fileName }) => fileName === each);
    for (const next of file?.imports ?? []) needed.add(next);
  }
  return [...needed];
}
