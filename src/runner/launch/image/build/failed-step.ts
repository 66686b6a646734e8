import type { BuildPlan, BuildStep } from '../../../../core/index.ts';

/**
 * Finds the instruction at which a build failed.
 * @param step as the builder calls it: `[stage-1 2/4] RUN make`, `Step 2/5 : RUN make`
 * @param words the builder's error, which names a line where the Dockerfile cannot be read
 */
export function failedStep(
  plan: BuildPlan,
  step: string | null,
  words: string,
): Pick<BuildStep, 'line' | 'text'> | null {
  const [, line] = /dockerfile parse error (?:on )?line (\d+)/i.exec(words) ?? [];
  if (line !== undefined) return atLine(plan, Number(line));
  if (step === null) return null;
  return byImage(plan, step) ?? byCount(plan, step);
}

function atLine({ steps }: BuildPlan, line: number): Pick<BuildStep, 'line' | 'text'> {
  return { line, text: steps.find((step) => step.line === line)?.text ?? '' };
}

/** True where a step looks for an image: `[internal] load metadata for docker.io/library/debian:bookworm`. */
export function isAbout(step: string, image: string): boolean {
  const [, wanted] = /^(?:\[internal\] load metadata|resolve image config) for (\S+)/.exec(step) ?? [];
  return wanted !== undefined && (wanted.endsWith(image) || wanted.endsWith(`${image}:latest`));
}

function byImage({ images, steps }: BuildPlan, step: string): Pick<BuildStep, 'line' | 'text'> | null {
  const image = images.find(({ name }) => isAbout(step, name));
  if (image === undefined) return null;
  return { line: image.line, text: steps.find(({ line }) => line === image.line)?.text ?? '' };
}

function byCount({ steps }: BuildPlan, step: string): BuildStep | null {
  const [, classic, text = ''] = /^(?:\[\d+\/\d+\] )?step (\d+)\/\d+ ?: (.*)$/i.exec(step) ?? [];
  if (classic !== undefined) {
    // Podman counts each stage from 1; the text tells then.
    const counted = steps[Number(classic) - 1];
    return counted !== undefined && same(counted.text, text)
      ? counted
      : (byText(steps, text) ?? counted ?? null);
  }
  const [, names = '', number] = /^\[(.*?)\s*(\d+)\/\d+\]/.exec(step) ?? [];
  if (number === undefined) return null;
  // A platform may stand in front: `[linux/arm64 build 2/4]`.
  const stage = names.split(/\s+/).findLast((word) => word !== '' && !word.includes('/')) ?? null;
  const named = stage ?? ONLY;
  return steps.find((one) => (one.stage ?? ONLY) === named && one.number === Number(number)) ?? null;
}

/** A single stage without a name has this one where it mounts something, and none else. */
const ONLY = 'stage-0';

function byText(steps: readonly BuildStep[], text: string): BuildStep | undefined {
  return steps.find((step) => same(step.text, text));
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
