import { asObject } from '../../document/as-object.ts';
import { type Quote, yamlScalar } from './yaml-scalar.ts';

/** A list of scalars stays in one line up to this length. */
const LONGEST_LINE = 60;

/** A value as YAML in one line, lists and objects in brackets. */
export function printFlowYaml(value: unknown, quote: Quote = null): string {
  if (Array.isArray(value)) return `[${value.map((item) => printFlowYaml(item, quote)).join(', ')}]`;
  const object = asObject(value);
  if (object === null) return yamlScalar(value, quote);
  const entries = Object.entries(object).map(
    ([key, member]) => `${yamlScalar(key, null)}: ${printFlowYaml(member, quote)}`,
  );
  return `{${entries.join(', ')}}`;
}

/**
 * A value as the lines of a block, without indentation and line ends; null where it is better written in one line:
 * a scalar, nothing, a short list of scalars.
 */
export function printBlockYaml(value: unknown): string[] | null {
  if (Array.isArray(value)) {
    const scalars = value.every((item) => typeof item !== 'object' || item === null);
    if (scalars && printFlowYaml(value).length <= LONGEST_LINE) return null;
    return value.flatMap((item) => {
      const [first, ...rest] = printBlockYaml(item) ?? [printFlowYaml(item)];
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  const entries = Object.entries(asObject(value) ?? {});
  return entries.length === 0 ? null : entries.flatMap(([key, member]) => printBlockEntry(key, member));
}

/** The lines of `key: value` in a block. */
export function printBlockEntry(key: string | null, value: unknown): string[] {
  const lines = printBlockYaml(value);
  if (key === null) {
    const [first, ...rest] = lines ?? [printFlowYaml(value)];
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  }
  const name = yamlScalar(key, null);
  return lines === null
    ? [`${name}: ${printFlowYaml(value)}`]
    : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}
