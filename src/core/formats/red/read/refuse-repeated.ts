import type { Finding } from '../../../finding.ts';

/** ruamel.yaml refuses repeated keys, in JSON too (DuplicateKeyError). */
export function refuseRepeated(finding: Finding): Finding {
  if (!finding.id.endsWith('/duplicate-key')) return finding;
  return {
    ...finding,
    severity: 'error',
    help: 'Curious Containers refuses a text with repeated keys. Remove or rename one of them.',
  };
}
