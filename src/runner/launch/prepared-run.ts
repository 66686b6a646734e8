import type Docker from 'dockerode';
import type { ContainerRun, RunPlatform, RunProblem } from '../../core/index.ts';
import type { ReadyImage } from './image/ready-image.ts';
import type { LaunchOptions } from './launch-options.ts';

/** A run of which everything is there: the image, the devices, the folder for its outputs. */
export interface PreparedRun {
  readonly run: ContainerRun;
  readonly options: LaunchOptions;
  /** `--output` without links. */
  readonly output: string;
  readonly image: ReadyImage;
  readonly platform: RunPlatform;
  /** What is known of it before it starts. */
  readonly problems: readonly RunProblem[];
  readonly devices: { readonly requests: readonly Docker.DeviceRequest[]; readonly names: readonly string[] };
}
