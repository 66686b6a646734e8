import type { ChildProcess } from 'node:child_process';
import type { RunResult } from '../../../src/core/index.ts';
import type { OwnEngine } from '../guides/own-engine.ts';

/** The folders of one fault, all absolute and the caller's. */
export interface Place {
  readonly root: string;
  /** Bound as the input; holds the program, `run.sh`, and in `canary` where that tree lies. */
  readonly input: string;
  /** `--output`; a file of the user's, `mine`, lies in it. */
  readonly output: string;
  readonly tmp: string;
  /** Files of this host that nothing may touch: `outside` and `folder/inside`. One tree for all faults. */
  readonly canary: string;
  readonly uid: number;
}

/** A run that is to be struck. */
export interface Running {
  readonly process: ChildProcess;
  readonly engine: OwnEngine;
  readonly place: Place;
  /** Resolves with the id of the first container of the run that has started. */
  container(): Promise<string>;
  /** Resolves when a file is there: programs tell by it how far they are. */
  until(path: string): Promise<void>;
  /** Resolves with the folder where what the container writes lies in the meantime. */
  staged(): Promise<string>;
}

/** How a run of `waybill run --format json` has ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Null where it printed none, one of several with `--each`. */
  readonly result: RunResult | null;
  readonly stderr: string;
  /** The most memory that the process has had, in bytes. */
  readonly peakBytes: number;
  /** From its start to its end. */
  readonly durationMs: number;
}

/** What strikes a run, and what it has to say of it. */
export interface Fault {
  readonly title: string;
  /** The program in the container, for `sh`. */
  readonly script: string;
  /** `root`, or an ordinary user who may use the engine. By default root. */
  readonly as?: 'root' | 'user';
  /** By default a folder of RAIVEN whose image is there; `limited` is one of Kaapana with 64 MiB of memory. */
  readonly kind?: 'image' | 'build' | 'zip' | 'each' | 'limited';
  readonly args?: readonly string[];
  /** Called before the start; what it returns is called when all was looked at. */
  readonly prepare?: (place: Place, engine: OwnEngine) => undefined | (() => void) | Promise<undefined>;
  readonly strike?: (running: Running) => Promise<void>;
  /** Exit codes that are honest; a signal by its name. */
  readonly ends: readonly (number | NodeJS.Signals)[];
  /** Statuses that are honest where there is a result. */
  readonly says?: readonly RunResult['status'][];
  /** Problems that must be among those of the result. */
  readonly problems?: readonly string[];
  /** What is wrong besides, in a sentence; null where nothing is. */
  readonly check?: (ended: Ended, place: Place) => string | null;
  /** The output folder is none any more. */
  readonly losesOutput?: true;
  /** The input is changed by the fault itself. */
  readonly changesInput?: true;
}
