import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { nearest } from '../../../wording/nearest.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { runsOf } from '../runs.ts';
import { hint } from './warning.ts';

/** A result that no run sends, though some results are sent: it is lost with the container. Without outputs faice keeps all. */
export const unsentResults: Rule = ({ document }) => {
  const described = Object.keys(asObject(own(own(document.value, 'cli'), 'outputs')) ?? {});
  const sent = runsOf(document.value).map(({ value }) => Object.keys(asObject(own(value, 'outputs')) ?? {}));
  if (sent.every((names) => names.length === 0)) return [];
  const all = new Set(sent.flat());
  const strays = [...all].filter((name) => !described.includes(name));
  return (
    described
      // A name that is nearly right is told where it stands.
      .filter((name) => !all.has(name) && !strays.some((stray) => nearest(stray, [name]).length > 0))
      .map((name) =>
        hint(document, {
          id: 'unsent-result',
          pointer: childPointer('/cli/outputs', name),
          at: 'key',
          message: `The result ${quote(name)} is in no outputs, so it is lost when the container ends.`,
          help: 'Add it to outputs with a connector, or leave it if you do not need it.',
        }),
      )
  );
};
