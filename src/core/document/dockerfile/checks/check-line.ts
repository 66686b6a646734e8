import { quote } from '../../../wording/quote.ts';
import type { SplitLine } from '../instruction/split-line.ts';
import { heredocMark } from '../lines/heredoc-mark.ts';
import { checkFlags } from './check-flags.ts';
import { checkHealthcheck } from './check-healthcheck.ts';
import { checkRun } from './check-run.ts';
import type { Complaint } from './complaint.ts';

/** All that BuildKit rejects in one instruction whose keyword it knows (frontend/dockerfile/instructions/parse.go, 0.34.2). */
export function checkLine(line: SplitLine): Complaint[] {
  // An instruction that cannot be parted is not looked at further.
  if (line.complaints.length > 0) return [...line.complaints];
  const own = CHECKS[line.name]?.(line) ?? [];
  return own.length > 0 ? own : checkFlags(line);
}

type Check = (line: SplitLine) => Complaint[];

const CHECKS: Readonly<Record<string, Check>> = {
  ADD: checkCopy,
  COPY: checkCopy,
  ENV: atLeastOnePair,
  LABEL: atLeastOnePair,
  ARG: atLeastOnePair,
  EXPOSE: (line) => atLeast(1, line, 'the ports'),
  VOLUME: (line) => [...atLeast(1, line, 'the paths'), ...checkVolumes(line)],
  MAINTAINER: (line) => atLeast(1, line, 'a name'),
  USER: (line) => atLeast(1, line, 'a user'),
  WORKDIR: (line) => atLeast(1, line, 'a folder'),
  STOPSIGNAL: (line) => atLeast(1, line, 'a signal'),
  FROM: checkFrom,
  HEALTHCHECK: (line) => [...atLeast(1, line, 'CMD and a command, or NONE'), ...checkHealthcheck(line)],
  ONBUILD: checkOnbuild,
  RUN: checkRun,
  SHELL: checkShell,
};

function atLeast(count: number, line: SplitLine, what: string): Complaint[] {
  return line.words.length >= count ? [] : [lacking(line, what)];
}

function atLeastOnePair(line: SplitLine): Complaint[] {
  return line.pairs.length > 0 ? [] : [lacking(line, line.name === 'ARG' ? 'a name' : 'a pair NAME=value')];
}

function lacking(line: SplitLine, what: string): Complaint {
  const { start, end } = line.keyword;
  return {
    id: 'arguments',
    message: `${line.name} lacks ${what}.`,
    help: 'Write it behind the keyword, or remove the line.',
    start,
    end,
  };
}

function checkCopy(line: SplitLine): Complaint[] {
  const destination = line.words.at(-1);
  if (line.words.length < 2 || destination === undefined)
    return [lacking(line, line.words.length === 0 ? 'a source and a destination' : 'a destination')];
  if (heredocMark(destination.text) === null) return [];
  return [
    {
      id: 'heredoc-destination',
      message: `${line.name} ends with ${destination.text}, and a destination must be a path.`,
      help: 'Write the path of the new file behind the mark: COPY <<EOF /app/config.ini.',
      start: destination.start,
      end: destination.end,
    },
  ];
}

function checkVolumes({ words }: SplitLine): Complaint[] {
  return words
    .filter(({ text }) => text.trim() === '')
    .map(({ start, end }) => ({
      id: 'empty-volume',
      message: 'An entry of VOLUME is empty.',
      help: 'Write the path of a folder, or remove the entry.',
      start,
      end,
    }));
}

function checkFrom(line: SplitLine): Complaint[] {
  const [image, as, name] = line.words;
  if (line.words.length === 1) return [];
  if (image === undefined) return [lacking(line, 'an image')];
  if (line.words.length !== 3 || as?.text.toLowerCase() !== 'as') {
    const last = line.words.at(-1) ?? image;
    return [
      {
        id: 'from-arguments',
        message: `FROM takes an image, or an image AS a name; here it is ${quote(line.words.map(({ text }) => text).join(' '))}.`,
        help: 'Remove what does not belong there. A comment needs a line of its own.',
        start: (as ?? image).start,
        end: last.end,
      },
    ];
  }
  if (name === undefined || /^[a-z][a-z0-9\-_.]*$/.test(name.text.toLowerCase())) return [];
  return [
    {
      id: 'stage-name',
      message: `${quote(name.text)} cannot name a build stage.`,
      help: 'A name begins with a letter; letters, digits, -, _ and . may follow.',
      start: name.start,
      end: name.end,
    },
  ];
}

function checkOnbuild(line: SplitLine): Complaint[] {
  const { trigger } = line;
  if (trigger === null) return [lacking(line, 'an instruction')];
  if (!['ONBUILD', 'MAINTAINER', 'FROM'].includes(trigger.name)) return [];
  return [
    {
      id: 'onbuild-trigger',
      message: `ONBUILD cannot put off ${trigger.name}.`,
      help: 'Write that instruction without ONBUILD, or remove the line.',
      start: trigger.keyword.start,
      end: trigger.keyword.end,
    },
  ];
}

function checkShell(line: SplitLine): Complaint[] {
  if (line.json && line.words.length > 0) return [];
  const { start, end } = line.keyword;
  return [
    {
      id: 'shell-list',
      message: 'SHELL takes a JSON list of texts, and here is none.',
      help: 'Write for instance SHELL ["/bin/bash", "-o", "pipefail", "-c"], with double quotes.',
      start,
      end: Math.max(end, line.restEnd),
    },
  ];
}
