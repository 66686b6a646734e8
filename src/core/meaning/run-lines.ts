import { dockerLine } from '../run/docker-line.ts';
import { withoutMarks } from '../run/line/place-marks.ts';
import type { Refusal } from '../run/planned.ts';
import type { RunRequest } from '../run/run-request.ts';
import { begunRequest } from './begun-request.ts';
import type { Bindings } from './bindings.ts';
import { describeSubject } from './describe/describe-subject.ts';
import { runFiles } from './files/run-files.ts';
import { boundRequest } from './lines/bound-request.ts';
import type { FilledPlan } from './lines/filled-plan.ts';
import { lineNotes } from './lines/line-notes.ts';
import { openPlan } from './lines/open-plan.ts';
import { waybillLine } from './lines/waybill-line.ts';
import { withoutDefaults } from './lines/without-defaults.ts';
import { withoutSecrets } from './lines/without-secrets.ts';
import type { MeantInput } from './meaning.ts';
import type { MeaningOptions } from './meaning-options.ts';
import type { RunLines } from './printed-lines.ts';
import { subjectOf } from './subject.ts';

const NOTHING: RunLines = { waybill: null, docker: [], open: [], refusals: [], notes: [], files: [] };

/**
 * How a manifest is run with what a reader typed: the line for `waybill run`, and those for plain docker, both from the same
 * plan. Folders that only the shell knows stand in them as `"$PWD"` and `"$HOME"`. Pure, and never throws.
 */
export function runLines(text: string, options: MeaningOptions, bindings: Bindings): RunLines {
  const subject = subjectOf(text, { ...options, template: bindings.template ?? options.template ?? null });
  if (subject === null) return NOTHING;
  const { plain, shown, chosen } = describeSubject(subject);
  const { inputs } = shown;
  const { request: begun, guessesDockerfile } = begunRequest(subject, plain);
  const typed = { ...bindings, settings: { ...chosen, ...bindings.settings } };
  const request = withoutDefaults(boundRequest(begun, plain, typed), inputs);
  const whole = openPlan(request, inputs);
  const { refusals } = whole.planned;
  const sayable = refusals.length === 0 && subject.accepted ? withoutSecrets(whole) : null;
  const docker = (sayable?.planned.runs ?? []).map((one) => ({ case: one.case, line: dockerLine(one.run) }));
  const asked = askedFor(request, whole, inputs);
  const waybill =
    subject.path === null
      ? null
      : waybillLine({
          path: subject.path,
          as: subject.as,
          request: { ...whole.request, template: shown.choices.length > 1 ? request.template : null },
          output: request.output === begun.output ? null : bindings.output,
          asked,
        });
  const lines = [...(waybill === null ? [] : [waybill]), ...docker.map(({ line }) => line)];
  const files = runFiles(whole.request, shown, sayable);
  return {
    waybill,
    docker,
    open: [...whole.open, ...(sayable?.open ?? [])],
    refusals: subject.accepted || subject.path === null ? refusals.map(readable) : [REJECTED],
    notes: lineNotes({
      path: subject.path,
      guessesDockerfile,
      request,
      described: inputs,
      lines,
      asked,
      files,
    }),
    files,
  };
}

/** Keys of passwords that are left out of the line, as the program asks for them; a line is kept in the history of a shell. */
function askedFor(request: RunRequest, whole: FilledPlan, inputs: readonly MeantInput[]): readonly string[] {
  const open = request.settings.filter(({ secret }) => !secret);
  return open.length === request.settings.length
    ? whole.asked
    : openPlan({ ...request, settings: open }, inputs).asked;
}

function readable(refusal: Refusal): Refusal {
  return { ...refusal, message: withoutMarks(refusal.message), help: withoutMarks(refusal.help) };
}

const REJECTED: Refusal = {
  id: 'run/manifest-rejected',
  message: 'The platform rejects the manifest, so nothing would be started.',
  help: 'Mend the errors in the list of problems first.',
};
