import type { ShellCommand } from '../../../document/dockerfile/shell/shell-commands.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { type KnownStage, knownStages } from './commands-of-stage.ts';
import type { Distribution } from './distribution.ts';

/** First release whose own Python refuses pip (PEP 668); Alpine 3.19 counts as 3 + 19/100. */
const FIRST_MANAGED: Readonly<Record<Distribution['id'], number>> = {
  debian: 12,
  ubuntu: 23.04,
  alpine: 3.19,
};

/** What gives pip a place of its own, or tells it not to mind. */
const FREED =
  /\bvenv\b|virtualenv|conda|mamba|pyenv|pipx|poetry|break[-_]system[-_]packages|EXTERNALLY-MANAGED|get-pip|deadsnakes|\buv\b/i;

/** `pip install` into the Python of a distribution that manages it itself: error: externally-managed-environment. */
export const managedPython: Rule = ({ document }) => {
  const findings = knownStages(document).flatMap((stage) => {
    const command = isManaged(stage) ? stage.commands.find(installsWithPip) : undefined;
    return command === undefined ? [] : [refused(command, stage)];
  });
  // The whole text is looked through once, and not for each of its stages.
  return findings.length > 0 && FREED.test(document.text) ? [] : findings;
};

function isManaged({ distribution, base }: KnownStage): boolean {
  const { id, release, ownPython } = distribution;
  if (ownPython) return false;
  const newest = base.tag === null || base.tag === 'latest' || (id === 'debian' && /^stable/.test(base.tag));
  return release === null ? newest : release >= FIRST_MANAGED[id];
}

function installsWithPip({ words }: ShellCommand): boolean {
  const [program, second, third, ...rest] = words.map(({ text }) => text);
  const direct = /^pip[\d.]*$/.test(program ?? '') && second === 'install';
  const module =
    /^python[\d.]*$/.test(program ?? '') && second === '-m' && third === 'pip' && rest[0] === 'install';
  // Other places than the system's own are free to be written to.
  return (
    (direct || module) && !words.some(({ text }) => /^(?:--target|-t|--prefix|--root|--dry-run)\b/.test(text))
  );
}

function refused(command: ShellCommand, { distribution, base }: KnownStage): Finding {
  const install = command.words.find(({ text }) => text === 'install');
  const system = `${distribution.id === 'debian' ? 'Debian' : distribution.id === 'ubuntu' ? 'Ubuntu' : 'Alpine'}`;
  const mend: Mend[] =
    install === undefined
      ? []
      : [
          {
            title: 'Add --break-system-packages',
            preferred: false,
            edits: [{ start: install.span.end, end: install.span.end, text: ' --break-system-packages' }],
          },
        ];
  return {
    id: 'managed-python',
    severity: 'warning',
    message: `${system} manages the Python of ${base.name}${base.tag === null ? '' : `:${base.tag}`} itself, so pip install stops with "externally-managed-environment".`,
    help: 'Build upon python:3.12-slim, or make an environment with python3 -m venv /opt/venv and put /opt/venv/bin in front of PATH.',
    pointer: command.instruction,
    span: command.span,
    fixes: mend,
  };
}
