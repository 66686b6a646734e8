import { describe, expect, it } from 'vitest';
import {
  type BoundInput,
  type FormatId,
  planRun,
  type RunRequest,
  type Setting,
} from '../../../src/core/index.ts';
import { hasCorpus, realManifests, realText } from '../real-corpus.ts';
import { bound, redRequest, set } from './red/red-request.ts';

function accepted(format: FormatId): string[] {
  return realManifests().flatMap((real) =>
    real.format === format && real.verdict === 'valid' ? [real.file] : [],
  );
}

/** Answers each refusal that can be answered, as somebody would who reads it. */
function answered(request: RunRequest, rounds = 4): ReturnType<typeof planRun> {
  const planned = planRun(request);
  if (rounds === 0 || planned.refusals.length === 0) return planned;
  const inputs: BoundInput[] = [];
  const settings: Setting[] = [];
  let image = request.image;
  for (const { id, about = '', message, help } of planned.refusals) {
    if (id === 'run/input-unbound')
      inputs.push(bound(about, `/data/${about}`, help.includes('=FOLDER') ? 'folder' : 'file'));
    if (id === 'run/setting-unset' || id === 'run/variable-unset') settings.push(set(about, 'x'));
    if (id === 'run/setting-value') settings.push(set(nameIn(message), valueIn(message)));
    if (id === 'run/no-image') image = 'local:1';
  }
  const names = new Set(settings.map(({ key }) => key));
  return answered(
    {
      ...request,
      image,
      inputs: [...request.inputs, ...inputs],
      settings: [...request.settings.filter(({ key }) => !names.has(key)), ...settings],
    },
    rounds - 1,
  );
}

function nameIn(message: string): string {
  return /"(.*?)"/.exec(message)?.[1] ?? '';
}

/** What the refusal asks for: the first allowed value, else a number. */
function valueIn(message: string): string {
  return /must be "(.*?)"/.exec(message)?.[1] ?? '1';
}

describe.skipIf(!hasCorpus)('the plan of real manifests', () => {
  it.each(accepted('red'))('%s can be run', (file) => {
    const text = realText(file);
    const { runs, refusals } = answered(redRequest(text, { fileName: file }));
    expect(refusals).toEqual([]);
    expect(runs.length).toBeGreaterThan(0);
  });

  it.each(accepted('flywheel-gear'))('%s can be run', (file) => {
    const text = realText(file);
    const { runs, refusals } = answered(redRequest(text, { format: 'flywheel-gear', fileName: file }));
    expect(refusals).toEqual([]);
    expect(runs).toHaveLength(1);
  });
});
