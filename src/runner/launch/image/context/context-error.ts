/** A folder that cannot be handed to a builder; the message names what is wrong with it. */
export class ContextError extends Error {
  override readonly name = 'ContextError';
}
