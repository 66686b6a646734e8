import type { Ready } from '../prepare/ready.ts';
import { step } from '../step.ts';
import { FAILED, type Need, SKIPPED, type Stage, type StageResult } from './stage.ts';
import { unlessUnchanged } from './unless-unchanged.ts';

/**
 * Runs one stage, once the host has what it needs, and shows what its programs wrote in one piece. Never throws.
 * @param required needs whose lack is a failure, not a reason to skip
 */
export async function runStage(
  stage: Stage,
  prepare: Readonly<Record<Need, () => Promise<Ready>>>,
  required: readonly string[],
): Promise<StageResult> {
  try {
    if (stage.needs) {
      const ready = await prepare[stage.needs]();
      if (!ready.ok) {
        const isRequired = required.includes(stage.needs);
        console.log(
          `${isRequired ? 'FAILED' : 'SKIPPED'} ${stage.title}: ${ready.reason} Mend it with: ${ready.command}`,
        );
        return isRequired ? FAILED : SKIPPED;
      }
    }
    return await unlessUnchanged(stage, () =>
      step(
        stage.title,
        () => shown(stage),
        ({ failed }) => failed === 0,
      ),
    );
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}

async function shown(stage: Stage): Promise<StageResult> {
  const written: string[] = [];
  try {
    return await stage.run((text) => void written.push(text));
  } finally {
    process.stdout.write(written.join(''));
  }
}
