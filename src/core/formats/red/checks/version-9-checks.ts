import type { Rule } from '../../format-definition.ts';
import { absoluteGlobs } from './absolute-globs.ts';
import { dates } from './dates.ts';
import { formerConnectors } from './former-connectors.ts';
import { illNamedEntries } from './ill-named-entries.ts';
import { inputTypes } from './input-types.ts';
import { keysAreTexts } from './keys-are-texts.ts';
import { longKeys } from './long-keys.ts';
import { outputTypes } from './output-types.ts';
import { tabs } from './tabs.ts';
import { unknownTags } from './unknown-tags.ts';
import { unpairedInputs } from './unpaired-inputs.ts';
import { unprintable } from './unprintable.ts';

/** What red-val checks beside the schema, for a document that is RED 9. */
export const version9Checks: readonly Rule[] = [
  unprintable,
  tabs,
  unknownTags,
  longKeys,
  keysAreTexts,
  dates,
  formerConnectors,
  illNamedEntries,
  unpairedInputs,
  inputTypes,
  outputTypes,
  absoluteGlobs,
];
