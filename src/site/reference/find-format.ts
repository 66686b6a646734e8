import { FORMATS } from '../../core/index.ts';

/** A format by its id; an unknown one stops the build. */
export function findFormat(id: string): (typeof FORMATS)[number] {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new Error(`There is no format "${id}".`);
  return format;
}
