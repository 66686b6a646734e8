import { type Judgement, type JudgeOptions, judge } from '../../core/index.ts';
import type { ProblemExample } from './problem-example.ts';

/** An example and what the judge says of it. */
export interface JudgedExample {
  readonly example: ProblemExample;
  /** As it is read: what is no UTF-8 has become `\u{fffd}`. */
  readonly text: string;
  readonly judgement: Judgement;
}

/** Judges an example as the command line judges its file. */
export function judgeExample(example: ProblemExample): JudgedExample {
  const { judged, neighbours, latin1 } = example;
  const text = latin1 ? judged.text.replaceAll(/[\u{80}-\u{ff}]/gu, '\u{fffd}') : judged.text;
  const options: JudgeOptions = {
    fileName: judged.path,
    neighbours: neighbours.map((file) => ({ ...file, path: relativeTo(judged.path, file.path) })),
    ...(latin1 ? { notUtf8At: text.indexOf('\u{fffd}') } : {}),
  };
  return { example, text, judgement: judge(text, options) };
}

/** A path of the example as seen from the folder of its judged file. */
function relativeTo(judged: string, path: string): string {
  const from = judged.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
