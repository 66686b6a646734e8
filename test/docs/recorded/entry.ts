import type { RecordEntry } from '../../../src/docs/index.ts';

/** An entry that passed on a stand-in base, but for what is given. */
export function entry(given: Partial<RecordEntry> = {}): RecordEntry {
  return {
    example: 'greet',
    host: { arch: 'amd64', base: 'stand-in', gpu: null },
    verdict: 'passed',
    when: '2026-11-21T10:00:00Z',
    durationMs: 5,
    key: 'today',
    engine: { name: 'Docker', version: '20.10.24+dfsg1' },
    bases: [],
    kept: [],
    ...given,
  };
}
