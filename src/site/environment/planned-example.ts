import { type ContainerRun, NOTHING_ASKED, planRun } from '../../core/index.ts';
import { findFormat } from '../reference/find-format.ts';
import type { SystemEnvironment } from './system-environment.ts';

/** The run that `waybill run` plans for the example of a system's reference page; one that cannot be planned stops the build. */
export function plannedExample({ format, bound }: Pick<SystemEnvironment, 'format' | 'bound'>): ContainerRun {
  const { example, fileNames } = findFormat(format);
  const path = bound.kind === 'file' ? '/data/FILE' : '/data';
  const { runs, refusals } = planRun({
    ...NOTHING_ASKED,
    format,
    text: example,
    fileName: fileNames[0] ?? null,
    neighbours: [],
    name: 'example',
    build: { context: '/package', dockerfile: 'Dockerfile' },
    inputs: [{ ...bound, typed: path, path, files: null }],
    output: '/results',
  });
  const [first] = runs;
  if (first !== undefined) return first.run;
  throw new Error(`The example of ${format}: ${refusals.map(({ message }) => message).join(' ')}`);
}
