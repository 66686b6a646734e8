import { asDict, asList, type PythonValue } from './python-value.ts';

/** Whether two values are equal to jsonschema (`_utils.equal`): `1` equals `1.0`, `true` does not equal `1`, NaN equals nothing. */
export function pythonEqual(one: PythonValue, two: PythonValue): boolean {
  const lists = [asList(one), asList(two)] as const;
  if (lists[0] !== null && lists[1] !== null) {
    const other = lists[1];
    return (
      lists[0].length === other.length &&
      lists[0].every((item, index) => pythonEqual(item, other[index] ?? null))
    );
  }
  const dicts = [asDict(one), asDict(two)] as const;
  if (dicts[0] !== null && dicts[1] !== null) {
    const other = dicts[1];
    return (
      dicts[0].size === other.size &&
      [...dicts[0]].every(([key, value]) => {
        const same = other.get(key);
        return same !== undefined && pythonEqual(value, same);
      })
    );
  }
  // A bigint and a number are compared by their exact values, as in Python.
  if (isNumber(one) && isNumber(two)) return one <= two && one >= two;
  return one === two;
}

/** A text that two values share exactly if they are equal; NaN shares with itself. */
export function equalityKey(value: PythonValue): string {
  const list = asList(value);
  if (list !== null) return `[${list.map(equalityKey).join(',')}]`;
  const dict = asDict(value);
  if (dict !== null) {
    const entries = [...dict].map(([key, item]) => `${JSON.stringify(key)}:${equalityKey(item)}`);
    return `{${entries.sort().join(',')}}`;
  }
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value).toString();
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function isNumber(value: PythonValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}
