import { applyEdits } from '../../document/mend/apply-edits.ts';
import { originalDocument } from '../../document/mend/original-document.ts';
import { childPointer } from '../../document/pointer.ts';
import { insertEntry } from '../../edit/insert-entry.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import { readRed } from '../../formats/red/read/read-red.ts';
import { asDict } from '../../fragment/python-value.ts';
import { planRun } from '../../run/plan-run.ts';
import { isPlaced } from '../../run/red/binding-refusals.ts';
import { readableCli } from '../../run/red/red-file.ts';
import { redValue } from '../../run/red/red-value.ts';
import { typedSetting } from '../../run/red/typed-setting.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { ShownPlan } from '../lines/without-secrets.ts';
import type { RunFile } from '../printed-lines.ts';

/**
 * The RED file with the values of plain inputs that were typed; files are bound, as the file itself can only say who fetches
 * them. Nothing where it would not make the same command: where there are batches, or a value that the file cannot hold.
 */
export function filledRed(request: RunRequest, { planned }: ShownPlan): RunFile[] {
  const root = readRoot(request.text, request);
  const inputs = readableCli(asDict(root?.get('cli')) ?? new Map()).inputs.filter(
    (input) => !isPlaced(input),
  );
  const typed = inputs.flatMap(({ name, type }) => {
    const given = request.settings.filter(({ key, secret }) => key === name && !secret);
    const values = given.map(({ value }) => value);
    const value = values.length === 0 ? undefined : typedSetting(values, type);
    return value === undefined ? [] : [{ name, value: plainValue(value) }];
  });
  if (typed.length === 0) return [];
  let { text } = request;
  for (const { name, value } of typed) text = withInput(text, request.fileName, name, value);
  const names = new Set(typed.map(({ name }) => name));
  const settings = request.settings.filter(({ key }) => !names.has(key));
  const again = planRun({ ...request, text, settings });
  const isSame =
    JSON.stringify(again.runs.map(({ run }) => run.command)) ===
    JSON.stringify(planned.runs.map(({ run }) => run.command));
  return isSame ? [{ name: request.fileName?.split('/').at(-1) ?? 'experiment.red.yml', text }] : [];
}

function withInput(text: string, fileName: string | null, name: string, value: unknown): string {
  const parsed = readRed(text, fileName);
  const document = originalDocument(text, parsed);
  if (document === null) return text;
  const pointer = childPointer('/inputs', name);
  const edits = document.places.has(pointer)
    ? replaceValue(document, pointer, value)
    : insertEntry(document, '/inputs', name, value);
  return applyEdits(text, edits);
}

function readRoot(text: string, { fileName }: RunRequest) {
  const { document } = readRed(text, fileName);
  return document === null ? null : asDict(redValue(document));
}

/** Whole numbers are of a type of their own in Python, and not in a text. */
function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === 'bigint' ? Number(value) : value;
}
