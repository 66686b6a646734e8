import type { ExampleFile, ProblemExample } from './problem-example.ts';

/**
 * The examples in the `invalid/` folders of the formats. A file is one; a folder is a package: its file `JUDGED` names
 * the one that is judged.
 * @param texts by path: `schemas/red/invalid/no-version.red.yml`, with anything before `schemas/`
 */
export function groupExampleFiles(texts: Readonly<Record<string, string>>): ProblemExample[] {
  const packages = new Map<string, ExampleFile[]>();
  for (const [path, text] of Object.entries(texts)) {
    const inside = /\/([^/]+)\/invalid\/(.+)$/.exec(path);
    if (inside === null || path.endsWith('.txt')) continue;
    const [, format, rest = ''] = inside;
    const [first = '', ...below] = rest.split('/');
    const files = packages.get(`${format}/${first}`) ?? [];
    files.push({ path: below.length === 0 ? first : below.join('/'), text });
    packages.set(`${format}/${first}`, files);
  }
  return [...packages].map(([name, files]) => exampleOf(name, files));
}

function exampleOf(name: string, files: readonly ExampleFile[]): ProblemExample {
  const [only] = files;
  const marker = files.find(({ path }) => path === 'JUDGED');
  const judged = marker === undefined ? only : files.find(({ path }) => path === marker.text.trim());
  if (judged === undefined) throw new Error(`The example ${name} has no file that its JUDGED names.`);
  const neighbours = files.filter((file) => file !== judged && file !== marker);
  return { judged, neighbours, inWords: null, latin1: false };
}
