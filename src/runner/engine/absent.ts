/** True for the engine's answer that there is no such object (any more) or can be none of that name, or that it is being removed. */
export function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error) || !('statusCode' in error)) return false;
  // A page may name what is no image at all; its build says so, and we have nothing to add.
  if (error.statusCode === 400) return error.message.includes('invalid reference format');
  return (
    error.statusCode === 404 || (error.statusCode === 409 && error.message.includes('already in progress'))
  );
}

/** Runs a request for an object that may be gone; null where it is. */
export async function unlessAbsent<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
