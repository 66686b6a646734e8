import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isUnquoted } from '../jinja/is-rendered.ts';
import { owners } from '../lists.ts';

/** Limits and requests as the two runners take them. */
export const resources: Rule = (context) =>
  owners(context.document).flatMap(({ value, pointer }) => {
    const object = asObject(own(value, 'resources'));
    if (object === null) return [];
    const at = childPointer(pointer, 'resources');
    return [
      ...oneWithoutTheOther(object, at, context),
      ...notInDocker(object, at, context),
      ...unknownNames(object, at, context),
    ];
  });

/** `None.get` raises AttributeError (processing_container/resources.py, `compute_memory_resources`, kaapana 09bb59b). */
function oneWithoutTheOther(object: object, pointer: string, { document }: Context): Finding[] {
  const lacks = ['limits', 'requests'].filter((kind) => {
    const value = own(object, kind);
    return value === undefined || value === null;
  });
  const [lacking] = lacks;
  if (lacking === undefined) return [];
  const other = lacking === 'limits' ? 'requests' : 'limits';
  const memory = own(own(object, other), 'memory');
  const guess = typeof memory === 'string' && !isUnquoted(`${pointer}/${other}/memory`, document);
  return [
    {
      id: 'limits-without-requests',
      severity: 'warning',
      message: `${placeInWords(pointer)} has no ${lacks.join(' and no ')}: on Kubernetes Kaapana fails before the task starts (AttributeError).`,
      help: 'Give limits and requests, an empty object where there is nothing to say, or leave resources out. In Docker it runs.',
      pointer,
      span: keySpan(pointer, document),
      fixes:
        lacks.length === 1 && !isMisspelt(object, lacking)
          ? [
              {
                title: `Add ${lacking}${guess ? ' with the same memory' : ''}`,
                edits: insertEntry(document, pointer, lacking, guess ? { memory } : {}),
              },
            ]
          : [],
    },
  ];
}

/** A key that is to be renamed must not be added too. */
function isMisspelt(object: object, lacking: string): boolean {
  return Object.keys(object).some((key) => nearest(key, [lacking]).length > 0);
}

const NAMES = ['memory', 'cpu', 'nvidia.com/gpu', 'ephemeral-storage'];

/** Kaapana takes any name; Kubernetes refuses those that it does not know, and Docker gets no limit of them. */
function unknownNames(object: object, pointer: string, { document }: Context): Finding[] {
  return ['limits', 'requests'].flatMap((kind) => {
    const names = Object.keys(asObject(own(object, kind)) ?? {});
    return names.flatMap((name) => {
      const meant = NAMES.includes(name)
        ? []
        : nearest(
            name,
            NAMES.filter((known) => !names.includes(known)),
          );
      const [best] = meant;
      if (best === undefined) return [];
      const at = childPointer(childPointer(pointer, kind), name);
      return [
        {
          id: 'unknown-resource',
          severity: 'warning' as const,
          message: `Nothing is called ${quote(name)} here: Kaapana accepts it, Docker gets no such limit, and Kubernetes refuses the pod.`,
          help: `Did you mean ${quote(best)}?`,
          pointer: at,
          span: keySpan(at, document),
          fixes: [{ title: `Rename to ${quote(best)}`, edits: renameKey(document, at, best) }],
        },
      ];
    });
  });
}

/** DockerRunner.py, `run`: only `mem_limit` is handed to Docker (kaapana 09bb59b). */
function notInDocker(object: object, pointer: string, { document }: Context): Finding[] {
  const limits = childPointer(pointer, 'limits');
  const others = Object.keys(asObject(own(object, 'limits')) ?? {}).filter(
    (name) => name !== 'memory' && nearest(name, ['memory']).length === 0,
  );
  return others.map((name) => ({
    id: 'docker-ignores-limit',
    severity: 'hint',
    message: `In Docker, as a developer runs the task, Kaapana applies the limit of memory only and passes over ${name}.`,
    help: name.includes('gpu')
      ? 'On Kubernetes it counts. To try a GPU locally, run the image with docker run --gpus.'
      : 'On Kubernetes it counts.',
    pointer: childPointer(limits, name),
    span: keySpan(childPointer(limits, name), document),
  }));
}
