import { type ShellCommand, shellCommands } from '../../../document/dockerfile/shell/shell-commands.ts';
import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** Package managers that ask, miss their lists, or have another one's cache cleaned. */
export const packageManagers: Rule = ({ document }) => {
  // A setting of apt or yum, written earlier, answers for all commands.
  const answersItself = /assume-?yes/i.test(document.text);
  return placedInstructions(document).flatMap((instruction) => {
    const commands = shellCommands(instruction, document);
    return [
      ...(answersItself ? [] : commands.flatMap((command) => asks(command, commands) ?? [])),
      ...(otherCache(commands) ?? []),
      ...(listsAlone(instruction, commands, document) ?? []),
    ];
  });
};

type Manager = 'apt' | 'yum' | 'apk';
const MANAGERS: Readonly<Record<string, Manager>> = {
  'apt-get': 'apt',
  apt: 'apt',
  yum: 'yum',
  dnf: 'yum',
  microdnf: 'yum',
  apk: 'apk',
};
const ASKING = new Set([
  'install',
  'upgrade',
  'dist-upgrade',
  'full-upgrade',
  'remove',
  'purge',
  'autoremove',
]);
const YES = /^(?:-[a-zA-Z]*y[a-zA-Z]*|--yes|--assume-yes|--assumeyes|-qq+|--force-yes)$/;

/** `apt-get install curl` without -y: nobody can answer in a build, so it is aborted. */
function asks({ words, span, instruction }: ShellCommand, all: readonly ShellCommand[]): Finding | null {
  const [program, ...rest] = words;
  const manager = managerOf(program?.text);
  const action = rest.find(({ text }) => ASKING.has(text));
  if (program === undefined || action === undefined || (manager !== 'apt' && manager !== 'yum')) return null;
  // Answers may come from elsewhere: a pipe from yes, a variable, a setting.
  const answered = rest.some(
    ({ text }) => YES.test(text) || /\$|assume-?yes|-q=2|^-s$|--dry-run/i.test(text),
  );
  if (answered || all.some((other) => /^(?:yes|echo|printf)$/.test(other.words[0]?.text ?? ''))) return null;
  return {
    id: 'package-question',
    severity: 'warning',
    message: `${program.text} ${action.text} without -y asks before it takes further packages, and in a build nobody can answer, so it stops.`,
    help: `Write ${program.text} ${action.text} -y.`,
    pointer: instruction,
    span,
    fixes: [{ title: 'Add -y', edits: [{ start: action.span.end, end: action.span.end, text: ' -y' }] }],
  };
}

const CACHES: readonly { readonly path: RegExp; readonly manager: Manager; readonly instead: string }[] = [
  {
    path: /^\/var\/lib\/apt\/lists|^\/var\/cache\/apt\b/,
    manager: 'apt',
    instead: 'rm -rf /var/lib/apt/lists/*',
  },
  { path: /^\/var\/cache\/(?:yum|dnf)\b/, manager: 'yum', instead: 'yum clean all' },
  { path: /^\/var\/cache\/apk\b/, manager: 'apk', instead: 'apk add --no-cache' },
];

/** `yum install … && rm -rf /var/lib/apt/lists/*` cleans nothing. */
function otherCache(commands: readonly ShellCommand[]): Finding[] | null {
  const used = new Set(commands.flatMap(({ words }) => managerOf(words[0]?.text) ?? []));
  const [manager] = used;
  if (manager === undefined || used.size > 1) return null;
  return commands.flatMap(({ words, instruction }) => {
    if (words[0]?.text !== 'rm') return [];
    return words.slice(1).flatMap(({ text, span }) => {
      const cache = CACHES.find(({ path }) => path.test(text));
      if (cache === undefined || cache.manager === manager) return [];
      const own = CACHES.find((other) => other.manager === manager);
      return [
        {
          id: 'other-cache',
          severity: 'warning' as const,
          message: `${text} belongs to ${cache.manager}, and this RUN installs with ${manager}, so its cache stays in the image.`,
          help: `To clean up behind ${manager}, write ${own?.instead}.`,
          pointer: instruction,
          span,
        },
      ];
    });
  });
}

/** `RUN apt-get update` alone is kept by the cache of the build, while a later install changes: it then asks for versions that are gone. */
function listsAlone(
  { stage, pointer }: PlacedInstruction,
  commands: readonly ShellCommand[],
  document: Context['document'],
): Finding[] | null {
  const update = commands.find(({ words }) => isApt(words[0]?.text) && words[1]?.text === 'update');
  if (update === undefined || commands.some(installsWithApt)) return null;
  const index = Number(pointer.split('/')[2]);
  const installs = placedInstructions(document)
    .slice(index + 1)
    .filter((other) => other.stage === stage)
    .flatMap((other) => shellCommands(other, document))
    .find(installsWithApt);
  if (installs === undefined) return null;
  return [
    {
      id: 'update-alone',
      severity: 'hint',
      message:
        'The lists of packages are fetched in a RUN of their own, which the cache of the build keeps while packages move on.',
      help: 'Write apt-get update && apt-get install -y … in one RUN.',
      pointer,
      span: update.span,
      related: [{ message: 'This installs with the lists of that day.', span: installs.span }],
    },
  ];
}

function installsWithApt({ words }: ShellCommand): boolean {
  return isApt(words[0]?.text) && words.some(({ text }) => text === 'install');
}

function isApt(program: string | undefined): boolean {
  return managerOf(program) === 'apt';
}

function managerOf(program: string | undefined): Manager | undefined {
  const name = program?.replace(/^\/usr\/bin\/|^\/bin\//, '') ?? '';
  return Object.hasOwn(MANAGERS, name) ? MANAGERS[name] : undefined;
}
