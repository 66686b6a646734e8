import { fileURLToPath } from 'node:url';
import { codePointLength } from './runtime/code-point-length.ts';
import { firstDuplicate } from './runtime/first-duplicate.ts';
import { joinErrors } from './runtime/join-errors.ts';
import { pointerStep } from './runtime/pointer-step.ts';
import { withError } from './runtime/with-error.ts';

const fileOf = (name: string) => JSON.stringify(fileURLToPath(new URL(`./runtime/${name}`, import.meta.url)));

/** What ajv writes, as a pattern, and what we put there. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, codePointLength.name],
  [/require\("first-duplicate"\)\.firstDuplicate/g, firstDuplicate.name],
  // Infinity is read, as Python reads it, and is no whole number there.
  [/!\((\w+) % 1\) && !isNaN\(\1\)/g, '!($1 % 1) && isFinite($1)'],
  [/vErrors\.concat\(([\w.]+)\)/g, `${joinErrors.name}(vErrors, $1)`],
];

const IMPORTS = `
import { ${codePointLength.name} } from ${fileOf('code-point-length.ts')};
import { ${firstDuplicate.name} } from ${fileOf('first-duplicate.ts')};
import { ${joinErrors.name} } from ${fileOf('join-errors.ts')};
import { ${pointerStep.name} } from ${fileOf('pointer-step.ts')};
import { ${withError.name} } from ${fileOf('with-error.ts')};
`;

/**
 * Puts our few functions in the place of ajv's, which are CommonJS, or slow for long texts.
 *
 * @throws where ajv asks for a function that has no place here
 */
export function withOwnRuntime(code: string): string {
  const own = REPLACEMENTS.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), code);
  const left = /require\([^)]*\)/.exec(own);
  if (left !== null) throw new Error(`ajv asks for a function that generation does not know: ${left[0]}`);
  return IMPORTS + own;
}
