/** Python's jsonschema raises an error instead of a verdict; the message says why. */
export class Refusal extends Error {}
