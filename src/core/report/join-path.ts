/**
 * The path of a neighbour as the caller of the judged file would write it: `a/manifest.json` and `../Dockerfile` give
 * `Dockerfile`. Steps above the judged path stay.
 */
export function joinPath(judged: string, neighbour: string): string {
  const folder = judged.slice(0, judged.lastIndexOf('/') + 1);
  const root = folder.startsWith('/') ? '/' : '';
  const steps: string[] = [];
  for (const step of `${folder}${neighbour}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return root + steps.join('/');
}
