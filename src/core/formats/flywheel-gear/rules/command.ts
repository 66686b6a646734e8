import { asObject, own } from '../../../document/as-object.ts';
import { valueSpan } from '../../../document/spans.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { asText } from '../../../wording/as-text.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { gearDockerfile } from './gear-dockerfile.ts';

/** `{config[every]}`, `{inputs["dicom"]…}`. */
const REFERENCE = /\{(config|inputs)\[\s*["']?([^\]"']*)["']?\s*\]/g;

/** The line that bash runs in /flywheel/v0 (specification 0.3.0, The run target and environment). */
export const command: Rule = (context) => {
  const given = own(context.document.value, 'command');
  if (typeof given !== 'string') return [];
  if (given.trim() === '') return [empty(context)];
  return [...references(given, context), ...entrypoint(context)];
};

function empty({ document }: Context): Finding {
  return {
    id: 'empty-command',
    severity: 'warning',
    message: 'The command is empty, so a run does nothing.',
    help: 'Write the command, python3 main.py for instance, or remove the key: then /flywheel/v0/run is started.',
    pointer: '/command',
    span: valueSpan('/command', document),
    fixes: [{ title: 'Remove "command"', edits: removeEntry(document, '/command') }],
  };
}

function references(given: string, { document }: Context): Finding[] {
  return [...given.matchAll(REFERENCE)].flatMap(([, kind = '', name = '']) => {
    const known = Object.keys(asObject(own(document.value, kind)) ?? {});
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    return [
      {
        id: 'command-reference',
        severity: 'warning' as const,
        message: `The command speaks of ${kind}[${name}], and the manifest has no ${kind === 'config' ? 'option' : 'input'} of that name.`,
        help:
          meant.length > 0
            ? `Did you mean ${listInWords(meant)}?`
            : `Add it to ${kind}, or change the command.`,
        pointer: '/command',
        span: valueSpan('/command', document),
      },
    ];
  });
}

/** A run starts the command; the ENTRYPOINT of the image is what plain `docker run` starts. */
function entrypoint({ document, neighbours }: Context): Finding[] {
  const docker = gearDockerfile(neighbours);
  const started = docker?.stage.entrypoint ?? null;
  const given = asText(own(document.value, 'command'));
  if (docker === null || started === null || started.value.words.length === 0) return [];
  const words = started.value.words.join(' ');
  if (fold(words) === fold(given) || /\b(?:ba)?sh$/.test(words)) return [];
  return [
    {
      id: 'command-and-entrypoint',
      severity: 'hint',
      message: `Flywheel starts ${quote(given)}; the ENTRYPOINT of the Dockerfile, ${quote(words)}, counts only for a plain docker run.`,
      help: 'Let both start the same, so that a run on your computer shows what a run on Flywheel does.',
      pointer: '/command',
      span: valueSpan('/command', document),
      related: [
        {
          message: 'The ENTRYPOINT stands here.',
          span: valueSpan(started.pointer, docker.document),
          neighbour: docker.neighbour,
        },
      ],
    },
  ];
}

function fold(line: string): string {
  return line
    .replaceAll('/flywheel/v0/', '')
    .replaceAll('../', '')
    .replaceAll(/["'[\],]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
