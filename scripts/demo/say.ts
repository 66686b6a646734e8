import { styleText } from 'node:util';
import type { Outcome } from './outcome.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours only for a terminal that wants them. */
const styled = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });

/** The voice of the demo, on stdout. */
export const say = {
  line: (text: string) => console.log(text),
  headline: (number: string, text: string) => console.log(`\n${styled('bold', `▸ ${number}: ${text}`)}`),
  /** A command as one would type it. */
  command: (text: string) => console.log(`\n  ${styled('bold', `$ ${text}`)}`),
  /** What a program printed, set apart. */
  output: (text: string) => console.log(text.trimEnd().replace(/^(?=.)/gm, '  │ ')),
  change: (place: string, before: string, after: string) => {
    console.log(`  ${place}`);
    console.log(styled('red', `  - ${before}`));
    console.log(styled('green', `  + ${after}`));
  },
  shown: (text: string): Outcome => {
    console.log(styled('green', `\n  ✓ ${text}`));
    return 'shown';
  },
  leftOut: (why: string): Outcome => {
    console.log(styled('yellow', `\n  – Left out: ${why}`));
    return 'left out';
  },
  failed: (why: string): Outcome => {
    console.log(styled('red', `\n  ✗ Not as promised: ${why}`));
    return 'failed';
  },
};
