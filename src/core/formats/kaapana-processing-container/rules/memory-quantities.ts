import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { asText } from '../../../wording/as-text.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../jinja/is-rendered.ts';
import { owners } from '../lists.ts';

/** What `calculate_bytes` takes (processing_container/resources.py, kaapana 09bb59b). */
const ACCEPTED = /^-?\d+(?:\.\d+)?(?:B|[KMGTPEZY]i)$/;

/**
 * Memory in another form than Kaapana computes with: `calculate_bytes` raises ValueError or TypeError, so the task does
 * not start. Both runners read the limit, the one for Kubernetes the request too.
 */
export const memoryQuantities: Rule = (context) =>
  owners(context.document).flatMap(({ value, pointer }) =>
    ['limits', 'requests'].flatMap((kind) => {
      const at = [kind, 'memory'].reduce(childPointer, childPointer(pointer, 'resources'));
      return badQuantity(own(own(own(value, 'resources'), kind), 'memory'), at, kind, context);
    }),
  );

function badQuantity(value: unknown, pointer: string, kind: string, { document }: Context): Finding[] {
  // Python passes over what is empty.
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return [];
  if (isRendered(pointer, document) || (typeof value === 'string' && ACCEPTED.test(value))) return [];
  const meant = quantityMeant(value);
  const span = valueSpan(pointer, document);
  const who = kind === 'limits' ? 'neither runner starts' : 'the runner for Kubernetes does not start';
  return [
    {
      id: 'memory-quantity',
      severity: 'warning',
      message: `${placeInWords(pointer)} is ${quote(value)}, with which Kaapana cannot compute: ${who} the task.`,
      help: 'Write a text of a number and B, Ki, Mi, Gi, Ti, Pi, Ei, Zi or Yi, without a blank: "512Mi".',
      pointer,
      span,
      fixes:
        meant === null
          ? []
          : [{ title: `Write ${quote(meant)}`, edits: [{ ...span, text: JSON.stringify(meant) }] }],
    },
  ];
}

const WRITTEN = /^\s*(\d+(?:\.\d+)?)\s*([kmgtpezy]?)(?:i?b?|ytes)?\s*$/i;

/** The same amount in Kaapana's form, or a little more where it was counted in thousands. */
function quantityMeant(value: unknown): string | null {
  const parts = WRITTEN.exec(asText(value));
  const number = parts?.[1];
  if (number === undefined || (typeof value !== 'string' && typeof value !== 'number')) return null;
  const prefix = (parts?.[2] ?? '').toUpperCase();
  return prefix === '' ? fromBytes(Number(number)) : `${number}${prefix}i`;
}

function fromBytes(bytes: number): string {
  for (const [power, unit] of [
    [3, 'Gi'],
    [2, 'Mi'],
    [1, 'Ki'],
  ] as const) {
    if (bytes >= 1024 ** power && bytes % 1024 ** power === 0) return `${bytes / 1024 ** power}${unit}`;
  }
  return bytes >= 1024 ** 2 ? `${Math.ceil(bytes / 1024 ** 2)}Mi` : `${Math.ceil(bytes)}B`;
}
