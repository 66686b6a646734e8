import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';

/** What the worker sets for every run (backend/api/pipelining/_tasks/utils.py, get_environment, at 7908636). */
const SET_BY_WORKER: Readonly<Record<string, string>> = {
  RAIVEN_INPUT_DIR: '/mnt/raiven/input',
  RAIVEN_OUTPUT_DIR: '/mnt/raiven/output',
};

/** The variables of the contract: missing for runs without RAIVEN, or set to what the worker overrides. */
export const environment: Rule = (context) => {
  const stage = finalStage(context.document);
  if (stage === null) return [];
  return Object.entries(SET_BY_WORKER).flatMap(([name, value]) => {
    const given = stage.env.get(name);
    if (given === undefined) return missing(name, value, context);
    if (given.value.replace(/\/$/, '') === value) return [];
    return [
      {
        id: 'overridden-variable',
        severity: 'hint',
        message: `${name} is ${given.value} here, and RAIVEN sets it to ${value} for every run.`,
        help: `Write ${name}=${value}, so that the container behaves the same without RAIVEN.`,
        pointer: given.pointer,
        span: valueSpan(given.pointer, context.document),
      },
    ];
  });
};

function missing(name: string, value: string, { document, neighbours }: Context): Finding[] {
  // Only where a program would stop without it: with a default at hand nothing is lost.
  const insists = new RegExp(`environ\\[\\s*["']${name}["']\\s*\\]`);
  const reader = neighbours.find(({ path, text }) => path.endsWith('.py') && insists.test(text));
  if (reader === undefined) return [];
  const found = insists.exec(reader.text);
  const start = found?.index ?? 0;
  const before = placeForEnv(document);
  return [
    {
      id: 'variable-for-local-runs',
      severity: 'hint',
      message: `RAIVEN sets ${name} for every run; docker run without RAIVEN does not, and ${reader.path} stops with a KeyError.`,
      help: `Add ENV ${name}=${value}, or give it to docker run with -e.`,
      pointer: '',
      span: keySpan('', document),
      related: [
        {
          message: 'It is read here.',
          span: { start, end: start + (found?.[0].length ?? 1) },
          neighbour: reader,
        },
      ],
      fixes:
        before === null
          ? []
          : [
              {
                title: `Add ENV ${name}`,
                edits: [{ start: before, end: before, text: `ENV ${name}=${value}\n` }],
              },
            ],
    },
  ];
}

/** In front of what starts the container; null where nothing does. */
function placeForEnv(document: Context['document']): number | null {
  const stage = finalStage(document);
  const start = stage?.instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  return start === undefined ? null : keySpan(start.pointer, document).start;
}
