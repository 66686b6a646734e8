/**
 * Why Python's `re.compile` refuses a pattern, in words; null where nothing is found. Only what is certain: brackets that
 * do not match, repeats of nothing, and a backslash at the end.
 */
export function pythonPatternFault(pattern: string): string | null {
  let groups = 0;
  let mayRepeat = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const sign = pattern[index] ?? '';
    if (sign === '\\') {
      if (index + 1 >= pattern.length) return 'it ends with a single backslash';
      index += 1;
      mayRepeat = true;
    } else if (sign === '[') {
      const end = endOfSet(pattern, index);
      if (end < 0) return 'a [ is never closed';
      index = end;
      mayRepeat = true;
    } else if (sign === '(') {
      groups += 1;
      // What follows `(?` is no repeat.
      if (pattern[index + 1] === '?') index += 1;
      mayRepeat = false;
    } else if (sign === ')') {
      groups -= 1;
      if (groups < 0) return 'a ) closes nothing';
      mayRepeat = true;
    } else if ('*+?'.includes(sign)) {
      if (!mayRepeat) return `there is nothing that ${sign} could repeat`;
      // `*?` and `*+` are one repeat.
      if ('?+'.includes(pattern[index + 1] ?? ' ')) index += 1;
      mayRepeat = false;
    } else mayRepeat = !'|^$'.includes(sign);
  }
  return groups > 0 ? 'a ( is never closed' : null;
}

/** The offset of the bracket that closes a set; a bracket right behind the opening is part of it. */
function endOfSet(pattern: string, start: number): number {
  let index = start + 1;
  if (pattern[index] === '^') index += 1;
  if (pattern[index] === ']') index += 1;
  for (; index < pattern.length; index += 1) {
    if (pattern[index] === '\\') index += 1;
    else if (pattern[index] === ']') return index;
  }
  return -1;
}
