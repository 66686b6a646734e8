import { unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';

/** What the engine tells of one step of an image, as far as it is read here. */
export interface HistoryStep {
  /** Seconds of the epoch. */
  readonly Created: number;
  readonly CreatedBy: string;
  readonly Size: number;
}

/** The steps by which an image was built, those of its base too. */
export type ImageHistory = readonly HistoryStep[];

/** An image that lost a name, and how it was built. */
export interface RemovedImage {
  /** The example had given that name itself; else one that it continues, or somebody before. */
  readonly isOwn: boolean;
  readonly history: ImageHistory;
}

/** How an image was built; no steps where there is no image of that name. */
export async function imageHistory({ docker }: Pick<Engine, 'docker'>, name: string): Promise<ImageHistory> {
  return (await unlessAbsent(docker.getImage(name).history())) ?? [];
}
