import type { FinalStage } from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Document } from '../../../document/document.ts';
import type { Edit } from '../../../problem.ts';

/** Instructions behind which another one may be put without changing what they mean. */
const ANCHORS: ReadonlySet<string> = new Set(['FROM', 'ARG', 'ENV', 'WORKDIR', 'COPY', 'ADD', 'RUN']);

/** Puts an instruction behind the last one of the final stage that makes files; nothing where there is none. */
export function insertInstruction(
  line: string,
  { instructions }: FinalStage,
  { places, text }: Document,
): Edit[] {
  const last = instructions
    .filter(({ keyword, heredocs }) => ANCHORS.has(keyword) && heredocs.length === 0)
    .at(-1);
  const end = last === undefined ? undefined : places.get(last.pointer)?.value.end;
  if (end === undefined) return [];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return [{ start: end, end, text: `${lineBreak}${line}` }];
}
