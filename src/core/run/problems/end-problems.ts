import type { RunProblemText } from './run-problem-text.ts';

/** How a container can end other than well. */
export const endProblems: readonly RunProblemText[] = [
  {
    id: 'run/start-failed',
    title: 'The container could not be started',
    meaning: 'The engine refused to create or start it. Nothing of the program has run.',
    mend: 'Read what the engine says: most often the command names a program that the image does not have, or that is not executable.',
  },
  {
    id: 'run/exit-code',
    title: 'The program reported a failure',
    meaning:
      'It ended with a code other than 0. Every platform takes that for a failure, whatever it wrote before.',
    mend: 'Read its last lines; `--shell` opens a shell in the same container to try the command by hand.',
  },
  {
    id: 'run/signal',
    title: 'The program was ended by a signal',
    meaning: 'It did not end by itself. SIGSEGV and SIGABRT come from a crash, SIGKILL from outside.',
    mend: 'For SIGSEGV or SIGABRT look for native libraries that do not fit this image or processor; for SIGKILL look whether the host ran out of memory.',
  },
  {
    id: 'run/timed-out',
    title: 'The time was over',
    meaning: 'The program had not ended when its time was over, and was stopped.',
    mend: 'Give it more with --timeout, or less data to work on; look whether it waits for something that never comes.',
  },
  {
    id: 'run/out-of-memory',
    title: 'The memory limit was reached',
    meaning: 'The program needed more memory than it may have, and the kernel killed it.',
    mend: 'Raise the memory limit in the manifest, or process the data in smaller parts.',
  },
  {
    id: 'run/child-out-of-memory',
    title: 'A process of the program was killed for its memory',
    meaning:
      'The kernel killed a child process at the memory limit, and not the program itself. What it did may be missing from the outputs, even where the program ended with 0.',
    mend: 'Raise the memory limit in the manifest, or use fewer workers at a time.',
  },
  {
    id: 'run/program-failed',
    title: 'A step around the program failed',
    meaning:
      'The platform executes a program of its own before or after the command, to receive inputs or to send outputs, and that program failed.',
    mend: 'Read its last lines: they name the file or the server. Addresses and passwords come from the manifest and from --set.',
  },
  {
    id: 'run/input-changed',
    title: 'An input changed while the container ran',
    meaning:
      'The container cannot write to its inputs, so another program of this host did. The outputs belong to no one version of the input.',
    mend: 'Run it again when nothing else writes there.',
  },
];
