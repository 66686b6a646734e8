import type { ProgramStart } from '../../failure/program-start.ts';
import { quote } from '../../wording/quote.ts';
import type { RunProblem } from '../run-result.ts';

/** A file of the container that could not be started, as it was found there. */
interface SeenProgram {
  /** Absolute, in the container. */
  readonly path: string;
  readonly start: ProgramStart;
  /** Whether the interpreter that a script names is in the container; null where that was not looked for. */
  readonly hasInterpreter: boolean | null;
  /** The platform of the image: `linux/amd64`. */
  readonly platform: string;
}

/** Known failures that a look at the program makes certain. */
export const CLOSER_FAILURES: readonly string[] = ['failure/windows-line-ends', 'failure/wrong-architecture'];

/** A known failure in the words of what was seen; null where what was seen does not explain it. */
export function closerFailure(problem: RunProblem, seen: SeenProgram): RunProblem | null {
  const words = wordsOf(problem.id, seen);
  return words === null ? null : { ...problem, message: words[0], help: words[1] };
}

type Words = readonly [message: string, help: string];

function wordsOf(id: string, { path, start, hasInterpreter, platform }: SeenProgram): Words | null {
  if ('isWindows' in start && start.isWindows) {
    const line = start.kind === 'script' ? quote(`#!${start.interpreter}\r`) : 'one such line';
    return [
      `${path} ends its lines the Windows way: it begins with ${line}, and the invisible \\r counts as part of each line.`,
      `Save it with LF line ends (sed -i 's/\\r$//' FILE), and keep them with the line "*.sh text eol=lf" in .gitattributes.`,
    ];
  }
  if (start.kind === 'script') {
    if (hasInterpreter !== false) return null;
    return [
      `The first line of ${path} names ${start.interpreter}, which the image does not have. Its line ends are as they should be.`,
      'Install that program in the Dockerfile, or name one that the image has, such as #!/bin/sh.',
    ];
  }
  if (id === 'failure/windows-line-ends') {
    if (start.kind !== 'compiled') return null;
    return [
      `${path} is a compiled program, and the loader that it was linked with is not in the image.`,
      'It was made for another C library (glibc on Debian, musl on Alpine) or another processor: compile it in this image, or link it statically.',
    ];
  }
  if (start.kind === 'text') {
    return [
      `${path} is a text whose first line does not begin with #!, so the kernel does not know which program reads it.`,
      'Write #!/bin/sh as its first line, or name the interpreter in the command: ["/bin/sh", "…"].',
    ];
  }
  if (start.kind !== 'compiled' || start.processor === null || isOf(start.processor, platform)) return null;
  return [
    `${path} is compiled for ${start.processor}, and the image is for ${platform}.`,
    `Take the program for ${platform}, or build the whole image for linux/${start.processor} with --platform.`,
  ];
}

function isOf(processor: string, platform: string): boolean {
  return platform.split('/')[1] === processor;
}
