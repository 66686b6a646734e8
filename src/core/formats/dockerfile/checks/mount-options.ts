import { csvFields } from '../../../document/dockerfile/instruction/csv-fields.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { ValueCheck } from '../executed-values.ts';
import { mountFault } from './mount-fault.ts';

/** Options of `RUN --mount` that BuildKit rejects (commands_runmount.go, parseMount, BuildKit 0.34). */
export const mountOptions: ValueCheck = ({ keyword, flags, pointer: at }, values, document) => {
  if (keyword !== 'RUN') return [];
  return flags.flatMap(({ name, value }, index): Finding[] => {
    const fields = name === 'mount' && value !== null ? csvFields(value) : null;
    const fault = fields === null ? null : mountFault(fields, values.text);
    if (fault === null) return [];
    const pointer = `${at}/flags/${index}`;
    const { message, help, rename } = fault;
    return [
      {
        id: 'run-option',
        severity: 'error',
        message,
        help,
        pointer,
        span: valueSpan(pointer, document),
        fixes: rename === undefined ? [] : renamed(rename, pointer, document),
      },
    ];
  });
};

/** Another word for one key or value; nothing where it cannot be found for certain. */
function renamed(
  [from, to]: readonly [string, string],
  pointer: string,
  document: Context['document'],
): Mend[] {
  const span = valueSpan(pointer, document);
  const text = document.text.slice(span.start, span.end);
  const at = [...text.matchAll(/[^,=]+/g)].filter(([word]) => word === from);
  const [only] = at;
  if (only === undefined || at.length > 1) return [];
  const start = span.start + only.index;
  return [{ title: `Write ${to}`, edits: [{ start, end: start + from.length, text: to }] }];
}
