import { FORMATS, type FormatId } from '../../../src/core/index.ts';
import { longGear, typicalGear } from '../gears.ts';

/** A text that somebody may have, nameless as it is pasted. */
export interface TypicalText {
  readonly format: FormatId;
  readonly title: string;
  readonly text: string;
}

/** A manifest of each format: the example of the format, and of gears one as long as real ones are. */
export function typicalTexts(): readonly TypicalText[] {
  return FORMATS.filter(({ example }) => example !== '').map(({ id, title, example }) => ({
    format: id,
    title,
    text: id === 'flywheel-gear' ? typicalGear() : example,
  }));
}

/** A gear of 1 MB. */
export function longText(): TypicalText {
  return { format: 'flywheel-gear', title: 'Flywheel gear', text: longGear(1_000_000) };
}
