import type { Rule } from '../../format-definition.ts';
import { olderVersion } from '../red-version.ts';
import { absoluteGlobs } from './absolute-globs.ts';
import { dates } from './dates.ts';
import { illNamedEntries } from './ill-named-entries.ts';
import { inputTypes } from './input-types.ts';
import { keysAreTexts } from './keys-are-texts.ts';
import { outputTypes } from './output-types.ts';
import { unpairedInputs } from './unpaired-inputs.ts';

/** What red-val checks beside the schema, for a document that is RED 9. */
export const version9Checks: readonly Rule[] = [
  keysAreTexts,
  dates,
  illNamedEntries,
  unpairedInputs,
  inputTypes,
  outputTypes,
  absoluteGlobs,
];

/** The same, as rules that leave documents of older versions to the check that migrates them. */
export const redChecks: readonly Rule[] = version9Checks.map(
  (check): Rule =>
    (context) =>
      olderVersion(context.document.value) === null ? check(context) : [],
);
