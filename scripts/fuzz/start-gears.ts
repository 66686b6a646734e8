import { startPython } from './start-python.ts';
import type { UpstreamJudge } from './upstream-judge.ts';

/** Flywheel's own judge of manifests and configurations. */
export function startGears(): UpstreamJudge {
  return startPython({
    script: 'judge-flywheel.py',
    packages: { 'flywheel-gears': '0.3.1', jsonschema: '4.26.0' },
  });
}
