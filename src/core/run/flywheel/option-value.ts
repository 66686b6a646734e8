import { parse } from '../../document/parse.ts';
import { asList, type PythonDict, type PythonValue, pythonValue } from '../../fragment/python-value.ts';

/**
 * What `--set` gives to an option: text where its schema takes text, else what it says as JSON. What fits no type of the
 * schema stays text, so that the judge can say what is wrong with it.
 */
export function optionValue(text: string, option: PythonDict): PythonValue {
  const types = typesOf(option);
  if (types.length > 0 && types.every((type) => type === 'string')) return text;
  const json = readJson(text);
  if (json === undefined) return text;
  if (types.length === 0) return fitsEnum(text, option) ? text : json;
  return types.some((type) => isOfType(json, type)) ? json : types.includes('string') ? text : json;
}

function typesOf(option: PythonDict): readonly PythonValue[] {
  const type = option.get('type');
  return type === undefined ? [] : (asList(type) ?? [type]);
}

/** `True` is how Python writes it, and what people type. */
function readJson(text: string): PythonValue | undefined {
  const word = text.trim();
  if (/^(?:true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  const { document, findings } = parse(word, 'value.json');
  const isSound = document !== null && findings.every(({ severity }) => severity !== 'error');
  return isSound && word !== '' ? pythonValue(document) : undefined;
}

function fitsEnum(text: string, option: PythonDict): boolean {
  return asList(option.get('enum'))?.includes(text) === true;
}

function isOfType(value: PythonValue, type: PythonValue): boolean {
  if (type === 'integer') return typeof value === 'bigint';
  if (type === 'number') return typeof value === 'bigint' || typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return value instanceof Map;
  return type === 'string' && typeof value === 'string';
}
