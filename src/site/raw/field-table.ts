import type { Field } from '../../core/index.ts';
import { fieldRules } from '../reference/field-rules.ts';

/** The table of a format's fields as Markdown, line for line what `FieldTable` shows on the site. */
export function fieldTable(fields: readonly Field[]): string {
  return ['| Field | Type | Meaning and rules |', '|---|---|---|', ...fields.map(row)].join('\n');
}

function row(field: Field): string {
  const name = `${code(field.pointer)}${field.required ? ' (required)' : ''}`;
  const rules = fieldRules(field).map(({ name: rule, values }) => [rule, values.map(code).join(', ')]);
  const limit = field.limit?.replace(/\bmatches (.+)$/, (_, pattern: string) => `matches ${code(pattern)}`);
  const said = [
    escaped(field.description),
    ...rules.map((words) => `${words.filter((word) => word !== '').join(' ')}.`),
    ...(limit === undefined ? [] : [`${limit.charAt(0).toUpperCase()}${limit.slice(1)}.`]),
  ];
  return `| ${name} | ${escaped(field.type)} | ${said.filter((text) => text !== '').join(' ')} |`;
}

/** A bar ends a cell in code as well. */
function code(text: string): string {
  const marks = text.includes('`') ? '``' : '`';
  return `${marks}${text.replaceAll('|', '\\|')}${marks}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*|<]/g, '\\$&');
}
