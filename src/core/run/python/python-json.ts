import { asDict, asList, type PythonValue } from '../../fragment/python-value.ts';
import { pythonFloat } from './python-text.ts';

/** A value as JSON that Python reads back as the same: `1.0` stays a float, long integers keep their digits. */
export function pythonJson(value: PythonValue, indent = 0): string {
  return write(value, indent, '');
}

function write(value: PythonValue, indent: number, margin: string): string {
  const list = asList(value);
  if (list !== null)
    return enclosed('[', ']', indent, margin, (inner) => list.map((item) => write(item, indent, inner)));
  const dict = asDict(value);
  if (dict !== null)
    return enclosed('{', '}', indent, margin, (inner) =>
      [...dict].map(([key, item]) => `${JSON.stringify(key)}: ${write(item, indent, inner)}`),
    );
  return scalar(value);
}

function scalar(value: PythonValue): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'number') return JSON.stringify(value);
  // Python's json writes and reads these three, which JSON does not have.
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return pythonFloat(value);
}

function enclosed(
  open: string,
  close: string,
  indent: number,
  margin: string,
  entries: (margin: string) => readonly string[],
): string {
  const inner = `${margin}${' '.repeat(indent)}`;
  const written = entries(inner);
  if (written.length === 0) return `${open}${close}`;
  if (indent === 0) return `${open}${written.join(', ')}${close}`;
  return `${open}\n${written.map((entry) => `${inner}${entry}`).join(',\n')}\n${margin}${close}`;
}
