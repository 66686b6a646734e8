import { movingFrames } from './moving-frames.ts';
import { raivenInput } from './raiven-input.ts';
import type { SampleFile } from './sample-file.ts';
import { zipSamples } from './zip-samples.ts';

/** All sample data that lies beside the guides, and each guide's as a zip to download; the same bytes at every making. */
export async function samples(): Promise<readonly SampleFile[]> {
  const dicom = await raivenInput();
  const frames = movingFrames();
  return [
    ...dicom,
    zipSamples('raiven/input', dicom),
    ...frames,
    zipSamples('containers/frames-to-video/frames', frames),
  ];
}
