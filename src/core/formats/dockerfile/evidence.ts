import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import type { FormatSign } from '../format-sign.ts';

/** What speaks for a Dockerfile: its language, which name or content told, and its first image. */
export const evidence: FormatSign['evidence'] = (_, { document, fileName }) => {
  if (document?.language !== 'dockerfile') return [];
  const { instructions } = document.value as DockerfileValue;
  const from = instructions.find(({ keyword }) => keyword === 'FROM');
  if (from !== undefined) return [`has FROM ${(from.arguments[0] ?? '').slice(0, 60)}`.trimEnd()];
  return fileName === null ? [] : [`is named ${fileName.split(/[/\\]/).at(-1)}`];
};
