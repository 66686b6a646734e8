import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { engineWords } from '../engine/engine-words.ts';
import { workspaceParent } from '../guides/workspace/create-places.ts';
import { NO_TRIAL_IMAGE, trialImage } from '../needs/trial-image.ts';
import { tryContainer } from '../needs/try-container.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

/** Whether a folder of this machine is the same folder for the engine: one in a virtual machine may not see it. */
export async function checkFolder(engine: Engine, folder: string): Promise<Check> {
  const title = 'Folders';
  const image = await trialImage(engine);
  if (image === null) {
    return lacking('limited', 'folder', title, NO_TRIAL_IMAGE, 'npm run engine');
  }
  const examples = await workspaceParent();
  for (const place of new Set([examples, folder])) {
    const why = await whyUnseen(engine, image, place);
    if (why === null) continue;
    const text = `the engine does not see ${place} (${why}); share it with the engine, or set WAYBILL_WORKSPACE to a folder that both have under one name`;
    return lacking('missing', 'folder', title, text, 'export WAYBILL_WORKSPACE="$HOME/waybill-workspace"');
  }
  return fine('folder', title, `the engine sees ${examples} and ${folder}`);
}

async function whyUnseen(engine: Engine, image: string, folder: string): Promise<string | null> {
  const word = randomBytes(8).toString('hex');
  try {
    const trial = await mkdtemp(join(folder, '.waybill-doctor-'));
    try {
      await writeFile(join(trial, 'word'), word);
      const binds = { Binds: [`${trial}:/trial:ro`] };
      const { exitCode, output } = await tryContainer(engine, image, 'cat /trial/word', 30_000, binds);
      if (exitCode === null) return output;
      return output === word ? null : 'it is empty there';
    } finally {
      await rm(trial, { recursive: true });
    }
  } catch (error) {
    return engineWords(error);
  }
}
