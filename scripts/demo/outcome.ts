/** What became of a part of the demo: shown as promised, left out because the machine lacks something, or not as promised. */
export type Outcome = 'shown' | 'left out' | 'failed';

/**
 * A part of the demo, which tells what it does as it does it.
 * @param folder its own, removed at the end
 * @param number for its headline
 */
export type Part = (folder: string, number: string, signal: AbortSignal) => Promise<Outcome>;
