import type { Colors, Loudness } from '../../core/index.ts';
import { printable } from '../../core/index.ts';
import type { Check, Diagnosis } from '../../runner/index.ts';

/** A line a check with what was found; under each miss the command that mends it. */
export function doctorHuman(diagnosis: Diagnosis, colors: Colors, { quiet }: Loudness): string {
  const shown = quiet ? diagnosis.checks.filter((check) => check.state === 'missing') : diagnosis.checks;
  return shown.map((check) => checkReport(check, colors)).join('');
}

function checkReport(check: Check, colors: Colors): string {
  const mark = { fine: colors.green('✓'), limited: colors.yellow('!'), missing: colors.red('✗') }[
    check.state
  ];
  const text = check.text.split('\n').map(printable).join('\n    ');
  const mend = check.command === null ? '' : `    mend it with: ${colors.bold(check.command)}\n`;
  return `${mark} ${check.title}: ${text}\n${mend}`;
}
