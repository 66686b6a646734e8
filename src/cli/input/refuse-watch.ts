import { UsageError } from '../usage-error.ts';

/** @throws UsageError for `--watch` where only `guides test` has a use for it */
export function refuseWatch(command: string, watch: boolean | undefined): void {
  if (!watch) return;
  throw new UsageError(
    `guides ${command} has no use for --watch`,
    'run `waybill guides test --watch PAGE`, which runs a page again when it changes',
  );
}
