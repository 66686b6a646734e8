/** True for the engine's answer that there is no such object (any more), or that it is being removed already. */
export function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error) || !('statusCode' in error)) return false;
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
