import type { Document } from '../../../document/document.ts';
import { Draft } from '../../../document/mend/draft.ts';
import type { Edit } from '../../../problem.ts';
import { readRed } from '../read/read-red.ts';
import { accessSteps } from './access-steps.ts';
import { connectorSteps } from './connector-steps.ts';
import { engineSteps } from './engine-steps.ts';
import { sectionSteps } from './section-steps.ts';
import type { FindSteps, Step } from './step.ts';
import { versionSteps } from './version-steps.ts';

/** A document on its way to RED 9. */
export interface Migration {
  readonly draft: Draft;
  /** What the draft says now. */
  readonly document: Document;
  /** One step of each kind, where it was first made; places of the original. */
  readonly made: readonly Step[];
}

const STEPS: readonly FindSteps[] = [versionSteps, connectorSteps, accessSteps, engineSteps, sectionSteps];

/** Steps that touch each other wait for the next round; more rounds than this no document needs. */
const MOST_ROUNDS = 8;

/** Brings a document of RED 2 to 8 as near to RED 9 as can be done without asking its author. */
export function migrate(original: Document): Migration {
  const draft = new Draft(original.text);
  const made = new Map<string, Step>();
  let document = original;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const steps = apart(STEPS.flatMap((find) => find(document)));
    if (steps.length === 0) break;
    for (const step of steps)
      if (!made.has(step.says)) made.set(step.says, atOriginal(step, document, draft));
    draft.apply(steps.flatMap(({ edits }) => edits));
    const next = readRed(draft.text, original.language === 'json' ? 'red.json' : 'red.yml').document;
    if (next === null) break;
    document = next;
  }
  return { draft, document, made: [...made.values()] };
}

/** The steps that can be taken at once, those with edits that neither overlap nor touch. */
function apart(steps: readonly Step[]): Step[] {
  const taken: Step[] = [];
  const byStart = steps
    .filter(({ edits }) => edits.length > 0)
    .map((step) => ({ step, start: startOf(step.edits), end: endOf(step.edits) }))
    .sort((a, b) => a.start - b.start);
  let end = -1;
  for (const { step, ...span } of byStart) {
    if (span.start <= end) continue;
    taken.push(step);
    end = span.end;
  }
  return taken;
}

function startOf(edits: readonly Edit[]): number {
  return Math.min(...edits.map(({ start }) => start));
}

function endOf(edits: readonly Edit[]): number {
  return Math.max(...edits.map((edit) => edit.end));
}

/** The same step with its place in the original as its only edit, which is what is shown of it. */
function atOriginal(step: Step, { places }: Document, draft: Draft): Step {
  const place = places.get(step.pointer);
  const span = draft.original(place?.key ?? place?.value ?? { start: 0, end: 0 });
  return { ...step, edits: [{ ...span, text: '' }] };
}
