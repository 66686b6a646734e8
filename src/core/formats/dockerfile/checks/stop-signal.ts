import { valueSpan } from '../../../document/spans.ts';
import { nearest } from '../../../wording/nearest.ts';
import { quote } from '../../../wording/quote.ts';
import type { ValueCheck } from '../executed-values.ts';

const SIGNALS =
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'.split(
    ' ',
  );
const REAL_TIME = /^RTMIN\+(?:[1-9]|1[0-5])$|^RTMAX-(?:[1-9]|1[0-4])$/;

/** A signal that does not exist (github.com/moby/sys/signal, as BuildKit 0.34 uses it). */
export const stopSignal: ValueCheck = (instruction, values, document) => {
  const { keyword, arguments: words, pointer: at } = instruction;
  const [written] = words;
  if (keyword !== 'STOPSIGNAL' || written === undefined) return [];
  const word = values.text(written);
  if (word === null || isSignal(word)) return [];
  const pointer = `${at}/arguments/0`;
  const span = valueSpan(pointer, document);
  return [
    {
      id: 'signal',
      severity: 'error' as const,
      message: `${quote(word)} is no signal.`,
      help: 'Write a name such as SIGTERM or SIGINT, or a number.',
      pointer,
      span,
      fixes: nearest(word.replace(/^SIG/i, ''), SIGNALS, 1).map((name) => ({
        title: `Write SIG${name}`,
        edits: [{ ...span, text: `SIG${name}` }],
      })),
    },
  ];
};

function isSignal(word: string): boolean {
  if (/^[+-]?\d+$/.test(word)) return Number(word) !== 0;
  const name = word.toUpperCase().replace(/^SIG/, '');
  return SIGNALS.includes(name) || REAL_TIME.test(name);
}
