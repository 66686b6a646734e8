import type { Field } from '../../field.ts';
import { fieldAnchor } from '../../field-anchor.ts';
import type { FormatId } from '../../format.ts';
import { tableOf } from './field-tables.ts';

/** So many allowed values are listed; Flywheel's licences are hundreds. */
const MOST_LISTED = 12;

/** What is said about a field: what it is, what is allowed, what it means, and where to read more. */
export function fieldMarkdown(name: string, fields: readonly Field[], format: FormatId): string {
  const [field] = fields;
  if (field === undefined) return '';
  const facts = [
    `**${markdownText(name)}**: ${field.type}${field.required ? ', required' : ''}${onlyIn(fields)}`,
    unique(fields.map(({ description }) => description)).join(' '),
    allowedLine(fields),
    field.default === undefined ? '' : `Default: ${code(field.default)}.`,
    field.limit === undefined ? '' : `Limit: ${limitText(field.limit)}.`,
    `[Reference](${referencePath(format, field)})`,
  ];
  return facts.filter((fact) => fact !== '').join('\n\n');
}

/** Where a field is explained, as a path on the site: its row, or the table where it has none. */
function referencePath(format: FormatId, { pointer }: Field): string {
  const hasRow = tableOf(format).some((field) => field.pointer === pointer);
  return `/reference/${format}/#${hasRow ? fieldAnchor(pointer) : 'all-fields'}`;
}

/** A value as Markdown code. */
export function code(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A text with nothing in it that Markdown would take for a sign of its own. */
function markdownText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
}

function onlyIn(fields: readonly Field[]): string {
  const names = unique(fields.flatMap(({ only }) => only ?? []));
  return names.length === 1 ? `, of ${markdownText(names[0] ?? '')}` : '';
}

function allowedLine(fields: readonly Field[]): string {
  if (fields.some(({ allowed }) => allowed === undefined)) return '';
  const values = unique(fields.flatMap(({ allowed }) => allowed ?? []));
  if (values.length === 1) return `Always ${code(values[0])}.`;
  const listed = values.slice(0, MOST_LISTED).map(code).join(', ');
  const rest = values.length - MOST_LISTED;
  return `One of ${listed}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** A pattern at the end is code, the rest are words. */
function limitText(limit: string): string {
  return limit.replace(/\bmatches (.+)$/, (_, pattern: string) => `matches \`${pattern}\``);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
