/** What a bundler tells of a file of scripts that it has made. */
export interface BuiltScript {
  readonly fileName: string;
  /** The modules that are in it, by their ids. */
  readonly moduleIds: readonly string[];
  /** The files that it loads at once, and those that it may load later. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/**
 * The files from which a reader may come to a script that makes `<style>` elements, which Monaco's code does. Asked of the
 * bundler, so that no page has to say it and none can forget to.
 */
export function stylingScripts(scripts: readonly BuiltScript[]): ReadonlySet<string> {
  const found = new Set(
    scripts
      .filter(({ moduleIds }) => moduleIds.some((id) => id.includes('/monaco-editor/')))
      .map(({ fileName }) => fileName),
  );
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { fileName, imports, dynamicImports } of scripts)
      if ([...imports, ...dynamicImports].some((file) => found.has(file))) found.add(fileName);
  }
  return found;
}
