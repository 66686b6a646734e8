import { pointerStep } from './runtime/pointer-step.ts';
import { withError } from './runtime/with-error.ts';

type Replacement = readonly [pattern: RegExp, shorter: (...groups: (string | undefined)[]) => string];

/** What ajv writes again and again, and what says the same in fewer words. */
const REPLACEMENTS: readonly Replacement[] = [
  // An error. By which part of the schema a value is rejected nobody asks.
  [
    /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("[^"]+"),params:(\{.*?\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/gs,
    (_, path = 'instancePath', keyword, params) =>
      `vErrors = ${withError.name}(vErrors, ${path}, ${keyword}, ${params});`,
  ],
  // A function for a part of the schema, and a call of one. What is around the value only some keywords ask, none of ours.
  [
    /\{instancePath="", parentData, parentDataProperty, rootData=data(?:, dynamicAnchors=\{\})?\}=\{\}/g,
    () => 'instancePath = ""',
  ],
  [
    /\{instancePath(?::(.+?))?,parentData(?::.+?)?,parentDataProperty(?::.+?)?,rootData(?:,dynamicAnchors)?\}/g,
    (path = 'instancePath') => path,
  ],
  [/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, (key) => `${pointerStep.name}(${key})`],
];

/** What must not be left: it would be a part that was not understood. */
const LEFT = /schemaPath|parentData|rootData|dynamicAnchors|\.replace\(/;

/**
 * The code of a validator without what nobody asks for, which is half of it.
 *
 * @throws where ajv writes something in a form that is not known here
 */
export function leanCode(code: string): string {
  const lean = REPLACEMENTS.reduce(
    (text, [pattern, shorter]) => text.replace(pattern, (_, ...groups) => shorter(...groups)),
    code,
  );
  const left = LEFT.exec(lean);
  if (left !== null)
    throw new Error(
      `ajv writes ${left[0]} in a form that generation does not know: ${lean.slice(left.index - 80, left.index + 80)}`,
    );
  return lean;
}
