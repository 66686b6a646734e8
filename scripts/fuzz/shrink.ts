import type { Case } from './case.ts';

/** A smaller text that is still of interest: lines are taken out, then characters, many at a time and then one by one. */
export async function shrink(one: Case, isStill: (smaller: Case) => Promise<boolean>): Promise<Case> {
  const fewerLines = await withFewer(one.text.split('\n'), '\n', one, isStill);
  return fewerLines.text.length > MOST_CHARACTERS
    ? fewerLines
    : withFewer([...fewerLines.text], '', one, isStill);
}

/** Longer texts are left at whole lines, as each try costs two judgements. */
const MOST_CHARACTERS = 600;

async function withFewer(
  parts: readonly string[],
  glue: string,
  one: Case,
  isStill: (smaller: Case) => Promise<boolean>,
): Promise<Case> {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (await isStill({ ...one, text: fewer.join(glue) })) left = fewer;
      else at += size;
    }
  }
  return { ...one, text: left.join(glue) };
}
