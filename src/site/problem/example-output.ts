import { humanReport, NO_COLORS } from '../../core/index.ts';
import type { JudgedExample } from './judged-example.ts';

/** What `waybill validate` prints for an example, in its folder. */
export function exampleOutput({ example, text, judgement }: JudgedExample): string {
  return humanReport({ path: example.judged.path, text, judgement }, NO_COLORS, {
    quiet: false,
    verbose: false,
  });
}
