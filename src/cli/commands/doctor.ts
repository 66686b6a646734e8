import type { Loudness } from '../../core/index.ts';
import { diagnose } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { doctorHuman } from '../report/doctor-human.ts';

/** The flags of `waybill doctor`. */
export interface DoctorOptions extends Loudness {
  readonly format: 'human' | 'json';
}

/** `waybill doctor`: say what this host can do. A miss is an answer, not a failure, so it ends with 0. */
export async function doctor(options: DoctorOptions, console: Console): Promise<ExitCode> {
  if (options.format === 'human' && !options.quiet) console.err('Trying what this machine can do …\n');
  const diagnosis = await diagnose();
  console.out(
    options.format === 'json'
      ? `${JSON.stringify(diagnosis, null, 2)}\n`
      : doctorHuman(diagnosis, console.colors, options),
  );
  return EXIT.fine;
}
