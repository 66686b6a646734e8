import { pointerSteps } from '../../../document/pointer.ts';
import type { Rule } from '../../format-definition.ts';
import { plainScalar } from '../read/plain-scalar.ts';
import { ruamelScalar } from '../read/ruamel-scalar.ts';

/**
 * `2020-01-31` without quotes is a date to ruamel.yaml, and `=` a mark that it refuses. Where RED says what a value is, a
 * date is never right; in access and settings red-val takes it, and the JSON that is made of it later does not.
 */
export const dates: Rule = ({ document }) =>
  [...document.places].flatMap(([pointer, { value }]) => {
    const plain = plainScalar(document, value);
    const kind = plain === null ? 'other' : ruamelScalar(plain).kind;
    if (plain === null || (kind !== 'date' && kind !== 'value-mark')) return [];
    const free = kind === 'date' && isRealDate(plain) && isFree(pointerSteps(pointer));
    const quoted = JSON.stringify(plain);
    return [
      {
        id: 'date',
        severity: free ? ('warning' as const) : ('error' as const),
        message:
          kind === 'date'
            ? `${plain} without quotes is a date to Curious Containers, which reads YAML with ruamel.yaml, and no text.`
            : 'The sign = without quotes cannot be read by Curious Containers.',
        help: free ? 'Put it in quotes; the date cannot be handed on to the container.' : 'Put it in quotes.',
        pointer,
        span: value,
        fixes: [{ title: `Write ${quoted}`, edits: [{ ...value, text: quoted }] }],
      },
    ];
  });

/** Below access and settings the schema takes anything. */
function isFree(steps: readonly string[]): boolean {
  return steps.slice(0, -1).some((step) => step === 'access' || step === 'settings');
}

/** ruamel.yaml fails at a 31st of February. */
function isRealDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split(/[-Tt \t]/, 3).map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}
