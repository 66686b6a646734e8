import { valueAt } from '../../../document/value-at.ts';
import type { Rule } from '../../format-definition.ts';
import { writtenAt } from '../jinja/is-rendered.ts';

/** pydantic reads whole numbers written as `1e30` only where they fit into 64 bits; written out they may be longer. */
export const hugeFactors: Rule = ({ document }) => {
  // Only an escape may hide the name.
  if (!document.text.includes('scale_factor') && !document.text.includes('\\')) return [];
  return [...document.places].flatMap(([pointer, { value: span }]) => {
    if (!pointer.endsWith('/scale_rule/scale_factor')) return [];
    const value = valueAt(document.value, pointer);
    if (!Number.isInteger(value) || Math.abs(value as number) < 2 ** 63) return [];
    if (!/[.eE]/.test(writtenAt(pointer, document))) return [];
    return [
      {
        id: 'type',
        severity: 'error' as const,
        message: `${writtenAt(pointer, document)} is too large for Kaapana to read as a whole number.`,
        help: 'Memory = this number times the measured size: a small number will do.',
        pointer,
        span,
      },
    ];
  });
};
