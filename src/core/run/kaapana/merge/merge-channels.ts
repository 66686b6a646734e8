import type { Channel, ChannelMount, ChannelVolume } from '../task-model.ts';

/**
 * The channels that are mounted: those of the template that the task binds, in the template's order (processing_container/
 * common.py, `merge_io_channels`, kaapana 09bb59b). A scale rule of the task stands in for the whole one of the template.
 */
export function mergeChannels(mounts: readonly ChannelMount[], volumes: readonly ChannelVolume[]): Channel[] {
  return mounts.flatMap((mount) => {
    const volume = volumes.find(({ name }) => name === mount.name);
    if (volume === undefined) return [];
    return [{ ...mount, hostPath: volume.hostPath, scaleRule: volume.scaleRule ?? mount.scaleRule }];
  });
}
