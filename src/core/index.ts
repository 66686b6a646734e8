export { accepts, judgeQuickly } from './accepts.ts';
export { DEFAULT_OUTPUT } from './default-output.ts';
export { MAX_DEPTH, MAX_TEXT_LENGTH } from './document/bounds.ts';
export {
  type BuildPlan,
  type BuildStep,
  buildPlan,
  type NeededImage,
} from './document/dockerfile/build-plan.ts';
export { languageOf } from './document/language-of.ts';
export { lineIndex } from './document/line-index.ts';
export { explanationOf } from './explanation-of.ts';
export type { Explanations } from './explanations.ts';
export { type Explanation, explainOutput } from './failure/explain-output.ts';
export { failurePage } from './failure/failure-page.ts';
export { KNOWN_FAILURES } from './failure/known-failures.ts';
export { printedOfResult } from './failure/printed-of-result.ts';
export { programStart } from './failure/program-start.ts';
export type { Field } from './field.ts';
export { fieldAnchor } from './field-anchor.ts';
export { applyFix } from './fix/apply-fix.ts';
export { applyFixes } from './fix/apply-fixes.ts';
export { isSafeFix } from './fix/is-safe-fix.ts';
export { FORMAT_IDS, type FormatId } from './format.ts';
export { FORMAT_EXPLANATIONS } from './formats/explanations.ts';
export { FORMATS } from './formats/formats.ts';
export { PLATFORM_VARIABLES } from './formats/kaapana-processing-container/rules/platform-variables.ts';
export { SIGNS } from './formats/signs.ts';
export { judge } from './judge.ts';
export {
  type FolderOptions,
  type FolderSubject,
  folderSubject,
  judgeFolder,
  rootDockerfileOf,
} from './judge-folder.ts';
export type { JudgeOptions } from './judge-options.ts';
export type { Judgement } from './judgement.ts';
export type { NeighbourFile } from './neighbour-file.ts';
export type { Alternative, Edit, Fix, Position, Problem, Range, Severity } from './problem.ts';
export { type Colors, NO_COLORS } from './report/colors.ts';
export { count } from './report/count.ts';
export { humanReport } from './report/human-report.ts';
export { joinPath } from './report/join-path.ts';
export type { Loudness } from './report/loudness.ts';
export { printable } from './report/printable.ts';
export type { ReportedFile } from './report/reported-file.ts';
export type {
  ContainerProgram,
  ContainerRun,
  ExpectedOutput,
  GpuRequest,
  InputMount,
  Limits,
  OutputMount,
  PlacedFile,
  PlannedImage,
  RegistryAuth,
  Secret,
  Variable,
} from './run/container-run.ts';
export { CALLER_HOME } from './run/defaults/caller-home.ts';
export { environmentOverridden } from './run/defaults/environment-overridden.ts';
export { isImageName } from './run/defaults/is-image-name.ts';
export { isSecretName } from './run/defaults/is-secret-name.ts';
export { KEPT_CAPABILITIES } from './run/defaults/kept-capabilities.ts';
export { OWN_PREFIX } from './run/defaults/own-prefix.ts';
export { unstartedResult } from './run/defaults/unstarted-result.ts';
export { dockerLine } from './run/docker-line.ts';
export type { ImpliedInput } from './run/implied-input.ts';
export { impliedInputs } from './run/implied-inputs.ts';
export { shellWord } from './run/line/shell-word.ts';
export { NOTHING_ASKED } from './run/nothing-asked.ts';
export { checkExpected, type ExpectedCheck, type FoundOutput } from './run/outputs/check-expected.ts';
export { emptyFiles } from './run/outputs/empty-files.ts';
export type { Produced } from './run/outputs/produced.ts';
export { planRun } from './run/plan-run.ts';
export type { Planned, PlannedRun, Refusal } from './run/planned.ts';
export { CLOSER_FAILURES, closerFailure } from './run/problems/closer-failure.ts';
export { failureProblem } from './run/problems/failure-problem.ts';
export { runProblem } from './run/problems/run-problem.ts';
export type { RunProblemText } from './run/problems/run-problem-text.ts';
export { RUN_PROBLEM_GROUPS, RUN_PROBLEMS } from './run/problems/run-problems.ts';
export type { BoundInput, MeasuredFile, RunRequest, Setting } from './run/run-request.ts';
export type { RunImage, RunOutput, RunPlatform, RunProblem, RunResult, RunStatus } from './run/run-result.ts';
export { templateImage } from './run/template-image.ts';
export { TEXT_EXPLANATIONS } from './text-explanations.ts';
export { USUAL_NAMES, usualName } from './usual-name.ts';
export { bytesInWords } from './wording/bytes-in-words.ts';
export { firstNames } from './wording/first-names.ts';
export { nearest } from './wording/nearest.ts';
export { MAX_ZIP_ENTRIES, zipDirectory } from './zip/zip-directory.ts';
export type { ZipEntry } from './zip/zip-entry.ts';
export { TooManyZipEntries, ZipError } from './zip/zip-error.ts';
