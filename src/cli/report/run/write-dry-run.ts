import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { RunFormat } from '../../options/run-formats.ts';
import { inertInActions } from '../../output/inert-in-actions.ts';
import type { PlannedCase } from '../../run/plan/planned-case.ts';
import { printableJson } from '../printable-json.ts';
import { dryRunHuman } from './dry-run-human.ts';
import { dryRunJson } from './dry-run-json.ts';

/** Writes what would run. GitHub Actions, which choose their format by themselves, get the words for people. */
export function writeDryRun(cases: readonly PlannedCase[], format: RunFormat, console: Console): ExitCode {
  const { out } = inertInActions(console);
  out(format === 'json' ? printableJson(dryRunJson(cases)) : dryRunHuman(cases, console.colors));
  return EXIT.fine;
}
