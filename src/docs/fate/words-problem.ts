import { FORMAT_IDS } from '../../core/index.ts';
import type { GuideProblem } from '../guide.ts';
import { problemAt } from '../problem-at.ts';
import { readDuration } from '../read-units.ts';
import { type AskedFate, askedFate, type FenceQuestion } from './fence-question.ts';
import type { WordFlaw } from './fence-words.ts';
import { knownFormat } from './judged-format.ts';
import type { OurKey, OurWord } from './known-words.ts';

/** Which of our words mean something beside which fate. A shown console fence may keep those that it would run with. */
const MEANINGFUL: Readonly<Record<Exclude<AskedFate, null>, readonly (OurKey | OurWord)[]>> = {
  file: ['title', 'check', 'expect'],
  console: ['run', 'tty', 'prompt', 'retry'],
  script: ['run', 'retry'],
  output: ['output', 'of', 'schema'],
  checked: ['check', 'expect'],
  shown: ['shown', 'tty', 'prompt', 'retry'],
  mermaid: [],
};

/** `fence/unknown-key`: a word that nobody knows, one of ours where it means nothing, or a value that it cannot have. */
export function wordsProblem(question: FenceQuestion): GuideProblem | null {
  const flaw =
    question.words.flaw ?? repeatedFlaw(question) ?? valueFlaw(question) ?? misplacedFlaw(question);
  return flaw === null ? null : problemAt(question.fence, 'fence/unknown-key', flaw.message, flaw.help);
}

function repeatedFlaw({ words }: FenceQuestion): WordFlaw | null {
  if (words.repeated === null) return null;
  return { message: `\`${words.repeated}=\` stands here twice.`, help: 'Keep one of them.' };
}

function valueFlaw({ words, format }: FenceQuestion): WordFlaw | null {
  const { check, expect, retry, title } = words.values;
  if (check !== undefined && knownFormat(check) === null) {
    const formats = FORMAT_IDS.map((id) => `\`${id}\``).join(', ');
    return { message: `\`check="${check}"\` names no format.`, help: `Write one of ${formats}.` };
  }
  if (retry !== undefined && readDuration(retry) === null) {
    return {
      message: `\`retry=${retry}\` is no time.`,
      help: 'Write a number and `s`, `m` or `h`: `retry=30s`.',
    };
  }
  if (expect !== undefined && title !== undefined && format === null) {
    const message = '`expect=` means nothing here: this file is no known manifest, so nobody judges it.';
    return { message, help: 'Add `check="FORMAT"`, or take `expect=` out.' };
  }
  if (words.values.prompt !== undefined && !words.words.has('tty')) {
    return { message: '`prompt=` means nothing without `tty`.', help: 'Add `tty`.' };
  }
  return null;
}

function misplacedFlaw(question: FenceQuestion): WordFlaw | null {
  const fate = askedFate(question);
  if (fate === null) return null;
  const { values, words } = question.words;
  const ours = [...Object.keys(values), ...words];
  const stray = ours.find((word) => !MEANINGFUL[fate].some((known) => known === word));
  if (stray === undefined) return null;
  const written = stray in values ? `${stray}=` : stray;
  const message = `\`${written}\` means nothing on a fence with the fate ${FATE_NAMES[fate]}.`;
  return { message, help: `Take \`${written}\` out, or give the fence the fate that it belongs to.` };
}

const FATE_NAMES: Readonly<Record<Exclude<AskedFate, null>, string>> = {
  file: '“file”',
  console: '“run” (console)',
  script: '“run”',
  output: '“output”',
  checked: '“checked”',
  shown: '“shown”',
  mermaid: '“shown” (an illustration)',
};
