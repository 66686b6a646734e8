import type Docker from 'dockerode';
import type { ContainerRun, RunProblem } from '../../core/index.ts';
import type { ComparedPlatforms } from './image/describe/compare-platforms.ts';
import type { ReadyImage } from './image/ready-image.ts';
import type { LaunchOptions } from './launch-options.ts';

/** A run of which everything is there: the image, the devices, the folder for its outputs. */
export interface PreparedRun {
  readonly run: ContainerRun;
  readonly options: LaunchOptions;
  /** `--output` without links. */
  readonly output: string;
  readonly image: ReadyImage;
  /** Known when the engine has said what it is, which the run does not wait for. */
  readonly compared: Promise<ComparedPlatforms>;
  /** What else is known of it before it starts. */
  readonly problems: readonly RunProblem[];
  readonly devices: { readonly requests: readonly Docker.DeviceRequest[]; readonly names: readonly string[] };
}
