import type { Judge } from '../../src/docs/index.ts';

/** Takes for a gear what has the builder's mark, or is named as one; finds nothing wrong with it. */
export const fakeJudge: Judge = (text, { fileName, format }) => {
  const gear = text.includes('gear-builder') || fileName.endsWith('manifest.json');
  const found = format ?? (gear ? 'flywheel-gear' : null);
  return { format: found, formatEvidence: [], against: null, accepted: true, problems: [] };
};
