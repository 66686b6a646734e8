import type { FormatId } from '../../core/index.ts';

/** What is told of each system, in this order, and what it is called in a table. */
export const SUBJECTS = {
  inputs: 'Inputs',
  outputs: 'Outputs',
  files: 'Files beside them',
  variables: 'Variables',
  command: 'What is started',
  folder: 'Working folder',
  user: 'User',
  network: 'Network',
  limits: 'Limits',
  gpus: 'GPUs',
  kept: 'What is kept',
  success: 'What is a success',
} as const;
export type Subject = keyof typeof SUBJECTS;

/** A sentence or two on each subject, with `code` between backticks. */
export type EnvironmentWords = Readonly<Record<Subject, string>>;

/** What a system gives a container that it starts, as its own code says. */
export interface SystemEnvironment {
  readonly name: string;
  /** The format whose example stands for a package of the system. */
  readonly format: FormatId;
  /** An input of that example, and what is bound to it. */
  readonly bound: { readonly name: string; readonly kind: 'file' | 'folder' };
  readonly words: EnvironmentWords;
  /** Where that was read. */
  readonly sources: readonly { readonly label: string; readonly href: string }[];
}
