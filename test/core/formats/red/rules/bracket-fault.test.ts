import { expect, test } from 'vitest';
import { bracketFault } from '../../../../../src/core/formats/red/rules/bracket-fault.ts';

test.each(['', 'a', '{{a}}', 'x{{a}}y{{b}}', '{a}', '{{a b}}'])('%s is in order', (text) => {
  expect(bracketFault(text)).toBeNull();
});

/** red-val 9.3.0 raises RedVariableError for each of these. */
test.each(['{{', '}}', '{{}}', '{{a', 'a}}', '{{a{{b}}', '{{a}}}}'])('%s is at fault', (text) => {
  expect(bracketFault(text)).not.toBeNull();
});
