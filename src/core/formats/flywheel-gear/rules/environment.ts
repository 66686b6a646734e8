import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type GearDockerfile, gearDockerfile } from './gear-dockerfile.ts';

/** Shells set these anew in each run, HOSTNAME the engine. */
const SET_BY_SHELL: ReadonlySet<string> = new Set(['PWD', 'OLDPWD', 'SHLVL', 'HOSTNAME', '_']);

/**
 * `environment` replaces what the Dockerfile set with ENV, and a run starts with nothing else but PATH (specification
 * 0.3.0, The environment for the run script).
 */
export const environment: Rule = (context) => {
  const variables = asObject(own(context.document.value, 'environment'));
  if (variables === null) return [];
  const docker = gearDockerfile(context.neighbours);
  return [
    ...Object.entries(variables).flatMap(([name, value]) =>
      typeof value !== 'string'
        ? []
        : [
            ...unexpanded(name, value, docker, context),
            ...(docker === null ? [] : overrides(name, value, docker, context)),
          ],
    ),
    ...leftOver(variables, context),
    ...(docker === null ? [] : missing(variables, docker, context)),
  ];
};

/** `$PATH:/opt/bin` reaches the gear as it is written. */
function unexpanded(
  name: string,
  value: string,
  docker: GearDockerfile | null,
  { document }: Context,
): Finding[] {
  const reference = /\$\{?([A-Za-z_]\w*)\}?/.exec(value);
  if (reference === null) return [];
  const pointer = childPointer('/environment', name);
  const given = docker?.stage.env.get(name)?.value;
  return [
    {
      id: 'environment-reference',
      severity: 'warning',
      message: `${name} is set to the very text ${quote(value)}: nothing puts the value of ${reference[1] ?? ''} in its place.`,
      help: 'Write the whole value. A Dockerfile replaces variables in ENV, the manifest does not.',
      pointer,
      span: valueSpan(pointer, document),
      fixes:
        given === undefined || given.includes('$')
          ? []
          : [{ title: `Write ${quote(given)}`, edits: replaceValue(document, pointer, given) }],
    },
  ];
}

function overrides(
  name: string,
  value: string,
  { neighbour, document: dockerfile, stage }: GearDockerfile,
  { document }: Context,
): Finding[] {
  const given = stage.env.get(name);
  if (given === undefined || given.value === value || SET_BY_SHELL.has(name)) return [];
  const pointer = childPointer('/environment', name);
  return [
    {
      id: 'environment-overrides',
      severity: 'warning',
      message: `${name} is ${quote(value)} here and ${quote(given.value)} in the Dockerfile. In a run of the gear the manifest's value counts, in a plain docker run the Dockerfile's.`,
      help: 'Write the same value in both.',
      pointer,
      span: valueSpan(pointer, document),
      related: [
        { message: 'The Dockerfile sets it here.', span: valueSpan(given.pointer, dockerfile), neighbour },
      ],
      fixes: [
        {
          title: `Write ${quote(given.value)}`,
          preferred: false,
          edits: replaceValue(document, pointer, given.value),
        },
      ],
    },
  ];
}

/** One problem for all of them, as they come together. */
function leftOver(variables: object, { document }: Context): Finding[] {
  const names = Object.keys(variables).filter((name) => SET_BY_SHELL.has(name));
  const [first, ...others] = names;
  if (first === undefined) return [];
  const place = (name: string) => childPointer('/environment', name);
  const several = others.length > 0;
  return [
    {
      id: 'environment-of-a-shell',
      severity: 'hint',
      message: `${listInWords(names, 'and').replaceAll('"', '')} ${several ? 'are' : 'is'} set anew whenever a container or a shell starts; here ${several ? 'they were' : 'it was'} probably copied from the output of env.`,
      help: several ? 'Remove them.' : 'Remove it.',
      pointer: place(first),
      span: keySpan(place(first), document),
      related: others.map((name) => ({
        message: `${name} stands here.`,
        span: keySpan(place(name), document),
      })),
      fixes: [{ title: `Remove ${quote(first)}`, edits: removeEntry(document, place(first)) }],
    },
  ];
}

/** The image has a PATH of its own, and the manifest sets variables without it. */
function missing(
  variables: object,
  { neighbour, document: dockerfile, stage }: GearDockerfile,
  { document }: Context,
): Finding[] {
  const path = stage.env.get('PATH');
  if (path === undefined || Object.hasOwn(variables, 'PATH')) return [];
  return [
    {
      id: 'environment-path',
      severity: 'warning',
      message:
        'The Dockerfile sets PATH, and environment does not. By the specification a run gets no variables of the image and only the usual PATH of a system, so programs elsewhere are not found.',
      help: `Add "PATH" with the whole value: ${quote(path.value)}.`,
      pointer: '/environment',
      span: keySpan('/environment', document),
      related: [
        { message: 'The Dockerfile sets it here.', span: valueSpan(path.pointer, dockerfile), neighbour },
      ],
      fixes: path.value.includes('$')
        ? []
        : [
            {
              title: 'Add PATH as in the Dockerfile',
              edits: insertEntry(document, '/environment', 'PATH', path.value),
            },
          ],
    },
  ];
}
