import type { Stage, StageResult } from './stage.ts';

/** A stage that has ended. */
export interface EndedStage {
  readonly title: string;
  readonly result: StageResult;
}

/**
 * Runs stages side by side, each as soon as those that it comes after have ended, the first of the list first.
 * @param atOnce how many run at a time at most
 * @param run runs one stage; never throws
 * @returns all of them, in the order of the list
 */
export async function runStages(
  stages: readonly Stage[],
  atOnce: number,
  run: (stage: Stage) => Promise<StageResult>,
): Promise<EndedStage[]> {
  const results = new Map<Stage, StageResult>();
  const running = new Map<Stage, Promise<void>>();
  const ended = (title: string) => [...results.keys()].some((stage) => stage.title === title);
  const waiting = new Set(stages);
  while (waiting.size > 0 || running.size > 0) {
    for (const stage of waiting) {
      if (running.size >= atOnce) break;
      if (!(stage.after ?? []).every(ended)) continue;
      waiting.delete(stage);
      const work = run(stage).then((result) => void results.set(stage, result));
      running.set(
        stage,
        work.then(() => void running.delete(stage)),
      );
    }
    if (running.size === 0) throw new Error(`nothing comes before ${titles([...waiting])}`);
    await Promise.race(running.values());
  }
  return stages.flatMap((stage) => {
    const result = results.get(stage);
    return result === undefined ? [] : [{ title: stage.title, result }];
  });
}

function titles(stages: readonly Stage[]): string {
  return stages.map(({ title }) => title).join(', ');
}
