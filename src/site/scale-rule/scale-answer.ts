import {
  calculateBytes,
  KaapanaRefused,
  memoryLimit,
  targetSize,
} from '../../core/run/kaapana/memory/index.ts';
import { readFiles } from './read-files.ts';
import { readRule } from './read-rule.ts';
import type { ScaleForm } from './scale-form.ts';

/** What Kaapana makes of a limit, a scale rule and the files of a channel; sizes in bytes. */
export type ScaleAnswer =
  | {
      readonly kind: 'computed';
      readonly measured: number;
      readonly factor: number;
      readonly scaled: number;
      /** The limit in Docker; null where there is none. */
      readonly docker: number | null;
      /** The limit on Kubernetes, where the rule is passed over; null where there is none. */
      readonly kubernetes: number | null;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Kaapana on Kubernetes asks for a tenth more (processing_container/resources.py, `compute_memory_resources`, kaapana 09bb59b). */
const MARGIN = 1.1;

/** Computes with the function by which `waybill run` sets the limit. */
export function scaleAnswer(form: ScaleForm): ScaleAnswer {
  const rule = readRule(form);
  if (rule.kind === 'refused') return rule;
  const read = readFiles(form.files);
  if (read.kind === 'refused') return read;
  const size = targetSize(rule.rule, read.files);
  if (size.kind === 'refused') return refused(`The scale rule ${size.reason}.`);
  const limit = form.limit.trim();
  try {
    const channel = { name: 'the channel', scaleRule: rule.rule, files: read.files };
    const given = calculateBytes(limit) ?? 0;
    return {
      kind: 'computed',
      measured: size.bytes,
      factor: rule.rule.factor,
      scaled: rule.rule.factor * size.bytes,
      docker: memoryLimit(limit, [channel]).bytes,
      kubernetes: given >= 10 ? Math.trunc(given * MARGIN) : null,
    };
  } catch (error) {
    if (error instanceof KaapanaRefused) return refused(error.message);
    throw error;
  }
}

function refused(reason: string): ScaleAnswer {
  return { kind: 'refused', reason };
}
