import { png } from './png.ts';
import type { SampleFile } from './sample-file.ts';
import { SCENE, sceneFrame } from './scene.ts';

/** The frames of the guide "Frames to video", numbered without leading zeros, as many programs do. */
export function movingFrames(): readonly SampleFile[] {
  return Array.from({ length: SCENE.frames }, (_, at) => ({
    path: `containers/frames-to-video/frames/frame-${at + 1}.png`,
    bytes: png(sceneFrame(at + 1)),
  }));
}
