import { existsSync, readFileSync } from 'node:fs';
import type { Loudness } from '../../core/index.ts';
import { diagnose } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import type { Machine } from '../doctor/engine-command.ts';
import { installedRemedies } from '../doctor/installed-remedies.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { ownPackage } from '../own-package.ts';
import { doctorHuman } from '../report/doctor-human.ts';

/** The flags of `waybill doctor`. */
export interface DoctorOptions extends Loudness {
  readonly format: 'human' | 'json';
}

/** `waybill doctor`: say what this host can do. A miss is an answer, not a failure, so it ends with 0. */
export async function doctor(options: DoctorOptions, console: Console): Promise<ExitCode> {
  if (options.format === 'human' && !options.quiet) console.err('Trying what this machine can do …\n');
  const found = await diagnose();
  const diagnosis = ownPackage().isRepository ? found : installedRemedies(found, thisMachine());
  console.out(
    options.format === 'json'
      ? `${JSON.stringify(diagnosis, null, 2)}\n`
      : doctorHuman(diagnosis, console.colors, options),
  );
  return EXIT.fine;
}

function thisMachine(): Machine {
  const path = '/etc/os-release';
  return { platform: process.platform, osRelease: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}
