/** A part of the judge could not be loaded: the network is away, or the host no longer has it. It says nothing of a text. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/**
 * What a loader brings.
 * @throws NotLoaded where it brings nothing, whatever the browser's own words for that are
 */
export async function loaded<Part>(coming: Promise<Part>): Promise<Part> {
  try {
    return await coming;
  } catch (error) {
    throw new NotLoaded(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
