import type { FormatId } from '../../../core/index.ts';

/**
 * The problems that a format has most, the most frequent first: as counted in 300 public manifests (2026-11-22), and for the
 * formats of which few are public as asked about most.
 */
export const COMMON_MISTAKES: Readonly<Record<FormatId, readonly string[]>> = {
  dockerfile: [
    'dockerfile/missing-program',
    'dockerfile/managed-python',
    'dockerfile/update-alone',
    'dockerfile/shell-form',
    'dockerfile/flywheel-workdir',
    'dockerfile/kaapana-manifest-not-copied',
  ],
  'flywheel-config': ['flywheel-config/option-value', 'flywheel-config/missing-input'],
  'flywheel-gear': [
    'flywheel-gear/image-version',
    'flywheel-gear/docker-image-only',
    'flywheel-gear/required',
    'flywheel-gear/default-and-optional',
    'flywheel-gear/pattern',
  ],
  'kaapana-processing-container': [
    'kaapana-processing-container/former-spelling',
    'kaapana-processing-container/dropped-key',
    'kaapana-processing-container/scale-rule-on-kubernetes',
  ],
  'kaapana-task': [
    'kaapana-task/former-spelling',
    'kaapana-task/limits-without-requests',
    'kaapana-task/unbound-channel',
  ],
  raiven: ['raiven/written-input', 'raiven/hidden-by-mount', 'raiven/retired-name'],
  red: ['red/old-version', 'red/unknown-key', 'red/absolute-glob', 'red/former-connector'],
};
