import { BoundPassed } from '../../../fragment/budget.ts';
import { bytesInWords } from '../../../wording/bytes-in-words.ts';
import { quote } from '../../../wording/quote.ts';
import type { MeasuredFile } from '../../run-request.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';
import type { ScaleRule } from '../task-model.ts';
import { calculateBytes } from './calculate-bytes.ts';
import { targetSize } from './target-size.ts';

/** An input channel as the limit depends on it. */
export interface MeasuredInput {
  readonly name: string;
  readonly scaleRule: ScaleRule | null;
  /** Null where nobody looked. */
  readonly files: readonly MeasuredFile[] | null;
}

/** The limit and what is to be said of it. */
export interface MemoryLimit {
  /** Null where there is none. */
  readonly bytes: number | null;
  readonly notes: readonly string[];
}

/** The engine takes no smaller one (moby, `linuxMinMemory`), and counts in 64 bits with a sign. */
const SMALLEST = 6 * 1024 ** 2;
const LARGEST = 2 ** 63;

/**
 * The larger of the limit in the resources and of what each scale rule of the type `limit` asks for (DockerRunner.py, `run`
 * and `_set_memory_limit`, kaapana 09bb59b). Fewer than 10 bytes are no limit.
 *
 * @param limit `resources.limits.memory`, whatever it is
 * @throws KaapanaRefused where Kaapana does not start the task
 */
export function memoryLimit(limit: unknown, inputs: readonly MeasuredInput[]): MemoryLimit {
  const notes: string[] = [];
  let most = isEmpty(limit) ? 0 : given(limit);
  for (const { name, scaleRule, files } of inputs) {
    if (scaleRule?.type === 'request')
      notes.push(`The scale rule of ${quote(name)} is of the type "request", which Kaapana does not count.`);
    if (scaleRule?.type !== 'limit') continue;
    notes.push(
      `On Kubernetes Kaapana does not count the scale rule of ${quote(name)}; here it counts, as in Docker.`,
    );
    if (files === null) {
      notes.push(`The size of ${quote(name)} is not known, so its scale rule is left out.`);
      continue;
    }
    const scaled = scaleRule.factor * measured(name, scaleRule, files);
    if (scaled > most)
      notes.push(
        `The memory is ${scaleRule.factor} times what is measured in ${quote(name)}: ${bytesInWords(scaled)}.`,
      );
    most = Math.max(most, scaled);
  }
  const bytes = Math.trunc(most);
  return { bytes: bytes >= 10 ? bounded(bytes) : null, notes };
}

/** Python passes over what is empty. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === 0 ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

function given(limit: unknown): number {
  const bytes = calculateBytes(limit);
  if (bytes !== null) return bytes;
  throw new KaapanaRefused({
    id: 'run/memory-quantity',
    message: `resources/limits/memory is ${quote(limit)}, with which Kaapana cannot compute: it does not start the task.`,
    help: 'Write a text of a number and B, Ki, Mi, Gi, Ti, Pi, Ei, Zi or Yi, without a blank: "512Mi".',
  });
}

function measured(name: string, rule: ScaleRule, files: readonly MeasuredFile[]): number {
  const size = sizeOrReason(rule, files);
  if (size.kind === 'bytes') return size.bytes;
  throw new KaapanaRefused({
    id: 'run/scale-rule',
    message: `The scale rule of ${quote(name)} ${size.reason}, so the memory cannot be computed.`,
    help: 'Mend the scale rule, or remove it: without one the limit of the resources counts.',
  });
}

function sizeOrReason(rule: ScaleRule, files: readonly MeasuredFile[]) {
  try {
    return targetSize(rule, files);
  } catch (error) {
    if (!(error instanceof BoundPassed)) throw error;
    return { kind: 'refused' as const, reason: error.message };
  }
}

function bounded(bytes: number): number {
  if (bytes >= SMALLEST && bytes < LARGEST) return bytes;
  const small = bytes < SMALLEST;
  throw new KaapanaRefused({
    id: 'run/memory-limit',
    message: `The memory comes to ${bytesInWords(bytes)}, and the engine takes no limit ${small ? `below ${bytesInWords(SMALLEST)}` : 'as large as that'}: Kaapana fails in Docker too.`,
    help: small
      ? 'Give resources/limits/memory what the program needs at least, such as "512Mi"; scale rules only raise it.'
      : 'Write a smaller limit into resources/limits/memory, or a smaller scale_factor.',
  });
}
