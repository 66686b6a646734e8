import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { gearImage } from './dockerfile-gear.ts';
import { insertInstruction } from './dockerfile-insert.ts';

/** Bases that come without bash. */
const WITHOUT_BASH = /(?:^|\/)(?:alpine|busybox|scratch|distroless)\b|alpine/;

/** A gear needs bash on its path (specification 0.3.0, Minimum container requirements). */
export const dockerfileBash: Rule = (context) => {
  const gear = gearImage(context);
  const base = gear?.stage.base.value ?? null;
  if (gear === null || base === null || !WITHOUT_BASH.test(base)) return [];
  const installed = gear.stage.instructions.some(({ keyword, rest }) =>
    keyword === 'RUN' || keyword === 'COPY' ? /\bbash\b/.test(rest) : false,
  );
  if (installed) return [];
  const isAlpine = base.includes('alpine');
  return [
    {
      id: 'dockerfile/flywheel-bash',
      severity: 'warning',
      message: `${quote(base)} has no bash, with which Flywheel starts the command of a gear.`,
      help: isAlpine
        ? 'Add RUN apk add --no-cache bash.'
        : 'Use a base that has bash, debian:bookworm-slim for instance.',
      pointer: gear.stage.base.pointer,
      span: valueSpan(gear.stage.base.pointer, context.document),
      fixes: isAlpine
        ? [
            {
              title: 'Add RUN apk add --no-cache bash',
              edits: insertInstruction('RUN apk add --no-cache bash', gear.stage, context.document),
            },
          ]
        : [],
    },
  ];
};
