import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { gearBeside } from '../gear-beside.ts';

/** A site and a secret: `site.flywheel.io:AbC…`. */
const KEY = /^[\w.-]+(?::\d+)?:[\w-]{12,}$/;

/** What upstream's judge does not look at: names of inputs, their bases, and where their files lie. */
export const inputs: Rule = (context) => {
  const gear = gearBeside(context);
  // More problems than so many are not listed.
  const given = Object.entries(asObject(own(context.document.value, 'inputs')) ?? {}).slice(0, 1000);
  return given.flatMap(([name, input]) => [
    ...(gear === null ? [] : againstManifest(name, input, gear, context)),
    ...location(name, input, context),
    ...secret(name, input, context),
  ]);
};

function againstManifest(name: string, input: unknown, gear: Neighbour, { document }: Context): Finding[] {
  const pointer = childPointer('/inputs', name);
  const known = asObject(own(gear.document?.value, 'inputs')) ?? {};
  if (!Object.hasOwn(known, name)) return [unknownInput(name, pointer, Object.keys(known), document)];
  const wanted = own(known[name], 'base');
  const base = own(input, 'base');
  if (base === undefined || base === wanted || typeof wanted !== 'string') return [];
  const at = childPointer(pointer, 'base');
  return [
    {
      id: 'input-base',
      severity: 'warning',
      message: `${placeInWords(at)} is ${quote(base)}; in the manifest it is ${quote(wanted)}. The judge of Flywheel does not compare them, and the gear will not find what it expects.`,
      help: `Write ${quote(wanted)}.`,
      pointer: at,
      span: valueSpan(at, document),
      related:
        gear.document === null
          ? []
          : [{ message: 'The manifest says so here.', span: valueSpan(at, gear.document), neighbour: gear }],
      fixes: [{ title: `Write ${quote(wanted)}`, edits: replaceValue(document, at, wanted) }],
    },
  ];
}

function unknownInput(
  name: string,
  pointer: string,
  known: readonly string[],
  document: Context['document'],
): Finding {
  const free = known.filter((candidate) => own(own(document.value, 'inputs'), candidate) === undefined);
  const meant = free.length > 200 ? [] : nearest(name, free);
  return {
    id: 'unknown-input',
    severity: 'warning',
    message: `The manifest has no input ${quote(name)}. Flywheel's judge lets it pass, and the gear never reads it.`,
    help:
      meant.length > 0
        ? `Did you mean ${listInWords(meant)}?`
        : 'Remove it, or add the input to the manifest.',
    pointer,
    span: keySpan(pointer, document),
    fixes: meant.map((candidate, index) => ({
      title: `Rename to ${quote(candidate)}`,
      preferred: index === 0,
      edits: renameKey(document, pointer, candidate),
    })),
  };
}

function location(name: string, input: unknown, { document }: Context): Finding[] {
  const pointer = childPointer('/inputs', name);
  if (own(input, 'base') !== 'file') return [];
  const path = own(own(input, 'location'), 'path');
  if (path === undefined) {
    return [
      {
        id: 'no-location',
        severity: 'warning',
        message: `The file input ${quote(name)} has no location.path. Gears read the path of the file from there and fail without it.`,
        help: `Add "location": {"path": "/flywheel/v0/input/${name}/FILE", "name": "FILE"}.`,
        pointer,
        span: keySpan(pointer, document),
      },
    ];
  }
  const folder = `/flywheel/v0/input/${name}/`;
  if (typeof path !== 'string' || path === '' || path.startsWith(folder)) return [];
  const at = `${pointer}/location/path`;
  return [
    {
      id: 'location',
      severity: 'hint',
      message: `${quote(path)} does not lie in the folder that Flywheel makes for this input.`,
      help: `Flywheel puts the file into the folder ${folder}: write that path, and the name of the file behind it.`,
      pointer: at,
      span: valueSpan(at, document),
    },
  ];
}

function secret(name: string, input: unknown, { document }: Context): Finding[] {
  const key = own(input, 'key');
  if (typeof key !== 'string' || !KEY.test(key)) return [];
  const pointer = `${childPointer('/inputs', name)}/key`;
  return [
    {
      id: 'key-in-file',
      severity: 'warning',
      message: `The input ${quote(name)} holds what looks like a real API key. Whoever gets this file or an image with it can act in your name.`,
      help: 'Withdraw the key in your Flywheel profile if the file has left your computer, and keep config.json out of repository and image.',
      pointer,
      span: valueSpan(pointer, document),
      fixes: [
        {
          title: 'Replace the key by a placeholder',
          edits: replaceValue(document, pointer, 'API_KEY'),
          preferred: false,
        },
      ],
    },
  ];
}
