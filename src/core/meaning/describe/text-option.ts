import { isSecretName } from '../../run/defaults/is-secret-name.ts';
import type { MeantOption } from '../meaning.ts';

/** A field that takes any text and has no value of its own, but for what is said of it. */
export function textOption(key: string, given: Partial<MeantOption> = {}): MeantOption {
  const secret = given.secret ?? isSecretName(key);
  return {
    key,
    title: key,
    kind: 'text',
    choices: [],
    minimum: null,
    maximum: null,
    required: false,
    description: null,
    ...given,
    secret,
    // A value that stands in the manifest is seen there; here it is not.
    value: secret ? null : (given.value ?? null),
  };
}
