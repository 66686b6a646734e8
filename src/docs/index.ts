export { readNeed } from './assemble/read-need.ts';
export {
  applyBaseline,
  type Baselined,
  readBaseline,
  writeBaseline,
} from './baseline/apply-baseline.ts';
export { type Choice, chooseUnits } from './choose/choose-units.ts';
export type { Unit } from './choose/unit.ts';
export { type TtyInput, ttyInputs } from './fate/tty-inputs.ts';
export type { Fate, PageLine, ShownReason } from './fence.ts';
export type { Example, Guide, Need, Step } from './guide.ts';
export type { Judge } from './judge.ts';
export { checkManifest } from './match/check-manifest.ts';
export { compareJson } from './match/compare-json.ts';
export { compareLines } from './match/compare-lines.ts';
export type { Comparison } from './match/comparison.ts';
export type { Captures } from './match/match-context.ts';
export { mismatchHint } from './match/mismatch-hint.ts';
export { rewriteTowards } from './match/rewrite-towards.ts';
export { pageText, parsePage } from './page/parse-page.ts';
export { planGuide } from './plan-guide.ts';
export type { DiskUse, HostClass, PageRecord, RecordEntry, RecordedSkip } from './record.ts';
export { exampleKey, type KeyFile } from './recorded/example-key.ts';
export { exampleKeys } from './recorded/example-keys.ts';
export { hostFolder, sameHost } from './recorded/host-class.ts';
export { parseRecord } from './recorded/parse-record.ts';
export { recordPath } from './recorded/record-path.ts';
export { type RecordedRun, updateRecord } from './recorded/update-record.ts';
export { type Coverage, coverage } from './report/coverage.ts';
export { listResult } from './report/list-result.ts';
export { notRun } from './report/not-run.ts';
export { notRunSteps } from './report/not-run-steps.ts';
export { pageResult } from './report/page-result.ts';
export { summarize } from './report/summarize.ts';
export type {
  ExampleResult,
  FenceResult,
  GuidesResult,
  Kept,
  Leftover,
  PageResult,
  StepResult,
} from './result.ts';
export type { PageUpdate, UpdateRefusal } from './update/page-update.ts';
export type { Rewrite } from './update/rewrite.ts';
export { updatePage } from './update/update-page.ts';
