import { movingFrames } from './moving-frames.ts';
import { raivenInput } from './raiven-input.ts';
import type { SampleFile } from './sample-file.ts';

/** All sample data that lies beside the guides; the same bytes at every making. */
export async function samples(): Promise<readonly SampleFile[]> {
  return [...(await raivenInput()), ...movingFrames()];
}
