/** A path in a Linux image made absolute and tidy; a `/` at its end is kept. */
export function absolutePath(path: string, workdir: string): string {
  const steps: string[] = [];
  const whole = path.startsWith('/') ? path : `${workdir}/${path}`;
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const folder = /(?:^|\/)\.{0,2}$/.test(path) && path !== '' ? '/' : '';
  return steps.length === 0 ? '/' : `/${steps.join('/')}${folder}`;
}
