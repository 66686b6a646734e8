import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Rule } from '../../format-definition.ts';
import { isPlatform } from '../checks/platforms.ts';

/** The final image is built for another machine than the platforms run. */
export const otherPlatform: Rule = ({ document }) => {
  const platform = finalStage(document)?.platform ?? null;
  if (
    platform === null ||
    !isPlatform(platform.value) ||
    /^linux\/(?:amd64|x86_64)(?:\/|$)/i.test(platform.value)
  )
    return [];
  if (/^(?:amd64|x86_64)$/i.test(platform.value)) return [];
  const pointer = `${platform.pointer}/flags/0`;
  const span = valueSpan(pointer, document);
  return [
    {
      id: 'other-platform',
      severity: 'warning',
      message: `The image is built for ${platform.value}; RAIVEN, Kaapana, Curious Containers and Flywheel run on linux/amd64.`,
      help: 'There it stops with "exec format error". Write --platform=linux/amd64, or leave it out and build with docker build --platform linux/amd64.',
      pointer,
      span,
      fixes: [{ title: 'Build for linux/amd64', edits: [{ ...span, text: '--platform=linux/amd64' }] }],
    },
  ];
};
