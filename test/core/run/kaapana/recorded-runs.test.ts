import { describe, expect, it } from 'vitest';
import { type ContainerRun, planRun } from '../../../../src/core/index.ts';
import { renderTemplate } from '../../../../src/core/run/kaapana/jinja/render-template.ts';
import { withoutUnset } from '../../../../src/core/run/kaapana/jinja/unset.ts';
import { calculateBytes } from '../../../../src/core/run/kaapana/memory/calculate-bytes.ts';
import { aRequest } from '../a-request.ts';
// Recorded by scripts/fuzz/record-kaapana-runs.py with Kaapana 09bb59b on CPython 3.11.
import recorded from './recorded-runs.json' with { type: 'json' };

interface Case {
  readonly task: {
    readonly taskTemplate: { readonly inputs: readonly Named[]; readonly outputs: readonly Named[] };
    readonly inputs: readonly Named[];
    readonly env: unknown;
  };
  readonly files: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  readonly error?: string;
  readonly run?: {
    readonly image: string;
    readonly command: readonly string[] | null;
    readonly environment: readonly (readonly [string, string])[];
    readonly volumes: readonly (readonly [string, string, string])[];
    readonly memory: number | null;
  };
}
interface Named {
  readonly name: string;
}

const cases = recorded.cases as unknown as readonly Case[];

/** Where Waybill refuses on purpose what Kaapana starts: names that it passes over, and limits that only the engine refuses. */
function refusedOnPurpose({ task, run }: Case): string | null {
  if (task.env === null) return 'run/null-env';
  const declared = task.taskTemplate.inputs.map(({ name }) => name);
  const bound = task.inputs.map(({ name }) => name);
  if (bound.some((name) => !declared.includes(name))) return 'run/unknown-channel';
  if (declared.some((name) => !bound.includes(name))) return 'run/input-unbound';
  const memory = run?.memory ?? null;
  return memory !== null && (memory < 6 * 1024 ** 2 || memory >= 2 ** 63) ? 'run/memory-limit' : null;
}

function planned({ task, files }: Case) {
  return planRun(
    aRequest({
      text: JSON.stringify(task),
      inputs: task.inputs.map(({ name }) => ({
        name,
        typed: `/data/${name}`,
        path: `/data/${name}`,
        kind: 'folder',
        files: (files[name] ?? []).map(([path, bytes]) => ({ path, bytes })),
      })),
    }),
  );
}

/** A run in the words of docker-py, an empty command and none being one to the engine. */
function asCall({ image, command, environment, inputs, outputs, limits }: ContainerRun) {
  return {
    image: image.kind === 'named' ? image.name : null,
    command,
    environment: environment.map(({ name, value }) => [name, value]),
    volumes: [
      ...inputs.map(({ source, target }) => [source, target, 'ro']),
      ...outputs.map(({ source, target }) => [source.replace('/out', '/data'), target, 'rw']),
    ],
    memory: limits.memoryBytes,
  };
}

describe('what Kaapana hands to Docker', () => {
  it.each(cases.map((each, index) => [index, each] as const))('case %i', (_, each) => {
    const { runs, refusals } = planned(each);
    const purpose = refusedOnPurpose(each);
    const [first] = runs;
    if (purpose !== null && each.error !== 'rejected') {
      expect(refusals.map(({ id }) => id)).toContain(purpose);
    } else if (each.run === undefined) {
      // Kaapana's own slip with tasks that have no limits is told, and does not keep the task from being tried here.
      const told = first?.run.notes.some((note) => note.includes('no limits of its own')) === true;
      expect(told || refusals.length > 0).toBe(true);
    } else {
      const command = each.run.command?.length === 0 ? null : each.run.command;
      expect(refusals).toEqual([]);
      expect(first === undefined ? null : asCall(first.run)).toEqual({ ...each.run, command });
    }
  });
});

it.each(recorded.bytes as [string, number | null][])('%j are the bytes of Kaapana', (size, bytes) => {
  expect(calculateBytes(size)).toBe(bytes);
});

it.each(recorded.renders as [string, string][])('%s is rendered as by Jinja2', (text, expected) => {
  const rendered = renderTemplate(text, recorded.names);
  expect(rendered.kind === 'text' ? withoutUnset(rendered.text) : rendered).toBe(expected);
});
