import { csvFields } from '../../document/dockerfile/instruction/csv-fields.ts';
import type { Document } from '../../document/document.ts';
import { placedInstructions } from './placed-instructions.ts';

/** An image that COPY or RUN takes files from. */
export interface TakenImage {
  readonly image: string;
  readonly flag: 'from' | 'mount';
  /** Of the flag. */
  readonly pointer: string;
}

/** What `COPY --from` and `RUN --mount=from=` name where it is no stage of the file. Names with a variable are left out. */
export function takenImages(document: Document): TakenImage[] {
  const instructions = placedInstructions(document);
  const stages = new Set(
    instructions.flatMap(({ keyword, arguments: words }) =>
      keyword === 'FROM' ? (words[2]?.toLowerCase() ?? []) : [],
    ),
  );
  const isImage = (name: string) =>
    name !== '' && name !== 'scratch' && !name.includes('$') && !stages.has(name.toLowerCase());
  return instructions.flatMap(({ keyword, flags, stage, pointer }) =>
    flags.flatMap(({ name, value }, index): TakenImage[] => {
      if (value === null || stage < 0) return [];
      const at = `${pointer}/flags/${index}`;
      if (keyword === 'COPY' && name === 'from')
        return isImage(value) && !/^[+-]?\d+$/.test(value) && !/["'\\]/.test(value)
          ? [{ image: value, flag: 'from', pointer: at }]
          : [];
      if (keyword !== 'RUN' || name !== 'mount') return [];
      // Of several the last one counts.
      const from = (csvFields(value) ?? []).flatMap((field) => /^from=(.*)$/is.exec(field)?.[1] ?? []).at(-1);
      return from !== undefined && isImage(from) ? [{ image: from, flag: 'mount', pointer: at }] : [];
    }),
  );
}
