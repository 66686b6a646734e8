import { quote } from '../../wording/quote.ts';
import type { Variable } from '../container-run.ts';
import { runProblem } from '../problems/run-problem.ts';
import type { RunProblem } from '../run-result.ts';
import { isSecretName } from './is-secret-name.ts';

/**
 * Variables of the image that a run sets to something else. The manifest counts on all four platforms, and nobody is told.
 *
 * @param environment what is set over the ENV of the image
 * @param image its ENV, `NAME=value` each
 */
export function environmentOverridden(
  environment: readonly Variable[],
  image: readonly string[],
): readonly RunProblem[] {
  const own = new Map(image.map((pair) => splitPair(pair)));
  return environment.flatMap(({ name, value, secret }) => {
    const before = own.get(name);
    if (before === undefined || before === value) return [];
    const isHidden = secret || isSecretName(name);
    const shown = (text: string): string => (isHidden ? 'a value that is not shown' : quote(text));
    const message = `${name} is ${shown(before)} in the image, and the run sets it to ${isHidden ? 'another one' : shown(value)}.`;
    const help =
      name === 'PATH'
        ? 'Leave PATH out of the manifest, or repeat the folders of the image in it: its programs are looked for there.'
        : null;
    return [
      runProblem('run/env-overridden', message, { severity: 'hint', ...(help === null ? {} : { help }) }),
    ];
  });
}

function splitPair(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
