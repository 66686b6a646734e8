import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';

/** The worker mounts the input read-only and the output writable, over what the image holds there (utils.py, get_volumes, at 7908636). */
export const mounts: Rule = (context) => [
  ...hiddenCopies(context),
  ...userWithoutRights(context),
  ...ports(context),
];

function hiddenCopies({ document }: Context): Finding[] {
  const copies = finalStage(document)?.copies ?? [];
  return copies.flatMap(({ target, pointer }) => {
    const mount = /^\/mnt\/raiven\/(?:input|output)(?=\/|$)/.exec(target)?.[0];
    if (mount === undefined) return [];
    return [
      {
        id: 'hidden-by-mount',
        severity: 'warning' as const,
        message: `This goes to ${target}, where RAIVEN mounts a folder of its own, so the program never sees it.`,
        help: 'Copy it to another folder, for instance /app.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
}

/** The folders are made by the worker on its host, and the container runs as the image's own user. */
function userWithoutRights({ document }: Context): Finding[] {
  const user = finalStage(document)?.user ?? null;
  if (user === null || /^(?:root|0)(?::|$)/.test(user.value) || user.value.includes('$')) return [];
  return [
    {
      id: 'user-cannot-write',
      severity: 'warning',
      message: `The program runs as ${user.value}, and the output folder belongs to the worker of RAIVEN, mostly root, so nothing can be written.`,
      help: 'Leave USER out, or write USER root at the end.',
      pointer: user.pointer,
      span: keySpan(user.pointer, document),
    },
  ];
}

function ports({ document }: Context): Finding[] {
  const expose = finalStage(document)?.instructions.find(({ keyword }) => keyword === 'EXPOSE');
  if (expose === undefined) return [];
  return [
    {
      id: 'unused-port',
      severity: 'hint',
      message: 'RAIVEN publishes no ports, so nobody can reach this one.',
      help: 'Remove EXPOSE. Data comes in and goes out through the two folders only.',
      pointer: expose.pointer,
      span: keySpan(expose.pointer, document),
    },
  ];
}
