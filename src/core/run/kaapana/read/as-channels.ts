import { asObject, own } from '../../../document/as-object.ts';
import { pydanticInteger } from '../../../formats/kaapana-processing-container/explain/pydantic-integer.ts';
import type { ChannelMount, ChannelVolume, ScaleRule } from '../task-model.ts';
import { listAt, textAt, wordsAt } from './fields.ts';

/** The channels of a template. What the judge accepted has the types that are asked for. */
export function channelMounts(owner: unknown, key: 'inputs' | 'outputs'): ChannelMount[] {
  return listAt(owner, key).map((mount) => ({
    name: textAt(mount, 'name'),
    mountedPath: textAt(mount, 'mounted_path'),
    scaleRule: scaleRule(mount),
    description: wordsAt(mount),
  }));
}

/** The channels of a task. */
export function channelVolumes(owner: unknown, key: 'inputs' | 'outputs'): ChannelVolume[] {
  return listAt(owner, key).map((volume) => ({
    name: textAt(volume, 'name'),
    hostPath: textAt(own(volume, 'volume_source'), 'host_path'),
    scaleRule: scaleRule(volume),
  }));
}

/** Null in a target is the default: the models are merged without what is None. */
function scaleRule(channel: unknown): ScaleRule | null {
  const rule = asObject(own(channel, 'scale_rule'));
  if (rule === null) return null;
  const factor = own(rule, 'scale_factor');
  return {
    factor: typeof factor === 'number' ? factor : (pydanticInteger(factor) ?? 0),
    type: textAt(rule, 'type') === 'request' ? 'request' : 'limit',
    mode: modeOf(textAt(rule, 'mode')),
    targetDir: textAt(rule, 'target_dir', ''),
    targetRegex: textAt(rule, 'target_regex', '.*'),
    targetGlob: textAt(rule, 'target_glob', '*'),
  };
}

function modeOf(mode: string): ScaleRule['mode'] {
  return mode === 'max_file_size' || mode === 'max_item_sum' ? mode : 'sum';
}
