import type { ShellCommand } from '../../../document/dockerfile/shell/shell-commands.ts';
import type { Mend } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';
import { type KnownStage, knownStages } from './commands-of-stage.ts';

/** Images whose lists of packages are empty, as their makers remove them. */
const WITHOUT_LISTS = new Set([
  'debian',
  'ubuntu',
  'python',
  'node',
  'buildpack-deps',
  'gcc',
  'golang',
  'rust',
  'ruby',
  'nvidia/cuda',
]);

/** What may fetch the lists: another script, a program that adds a source of packages, a folder that is mounted. */
const MAY_FETCH =
  /update|add-apt|\b(?:ba|da)?sh\b|\.sh\b|python|curl|wget|make|ansible|\/apt\b|apt\/lists|\$\(/;

/** `apt-get install` in a stage of which nothing fetches the lists before: E: Unable to locate package. */
export const missingLists: Rule = ({ document }) =>
  knownStages(document).flatMap((stage) => {
    const install = firstInstall(stage);
    if (install === undefined || mayHaveLists(stage, install, document.text)) return [];
    const { base } = stage;
    const [program] = install.words;
    return [
      {
        id: 'missing-lists',
        severity: 'warning' as const,
        message: `${program?.text} install finds no package: the image ${base.name} comes without lists of packages, and nothing fetches them before.`,
        help: 'Fetch them in the same RUN: apt-get update && apt-get install -y …',
        pointer: install.instruction,
        span: install.span,
        fixes: mendOf(install, document.text),
      },
    ];
  });

function firstInstall({ base, distribution, commands }: KnownStage): ShellCommand | undefined {
  if (distribution.id === 'alpine' || !WITHOUT_LISTS.has(base.name)) return undefined;
  return commands.find(({ words }) => {
    const [program, ...rest] = words.map(({ text }) => text);
    const at = rest.indexOf('install');
    if (!/^(?:\/usr\/bin\/)?apt(?:-get)?$/.test(program ?? '') || at < 0) return false;
    // A file is installed without lists.
    return rest
      .slice(at + 1)
      .some((word) => /^[a-z0-9][a-z0-9+.:=~-]*$/i.test(word) && !word.endsWith('.deb'));
  });
}

function mayHaveLists(
  { instructions }: KnownStage,
  { instruction, span }: ShellCommand,
  text: string,
): boolean {
  const before = instructions.slice(
    0,
    instructions.findIndex(({ pointer }) => pointer === instruction),
  );
  // Files that are copied to the place of the lists count as well.
  const earlier = before.some(({ keyword, rest, heredocs }) => {
    if (keyword === 'COPY' || keyword === 'ADD') return /\/(?:var|etc)\b/.test(rest) || / \/$/.test(rest);
    return keyword === 'RUN' && (heredocs.length > 0 || MAY_FETCH.test(rest));
  });
  const own = instructions.find(({ pointer }) => pointer === instruction);
  const mounted = own?.flags.some(({ name }) => name === 'mount') ?? false;
  // Within its own RUN the part in front of it.
  const begin = text.lastIndexOf('RUN', span.start);
  return earlier || mounted || MAY_FETCH.test(text.slice(Math.max(begin, 0), span.start));
}

/** In front of the command and what is set for it alone; none behind sudo, which would have to be repeated. */
function mendOf({ span, words }: ShellCommand, text: string): Mend[] {
  const before = text.slice(Math.max(span.start - 500, 0), span.start);
  if (/\b(?:sudo|exec|command|time|!)\s*$/.test(before)) return [];
  const set = /(?:\b\w+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"']*)[ \t]+)+$/.exec(before)?.[0] ?? '';
  const start = span.start - set.length;
  return [
    {
      title: 'Fetch the lists first',
      edits: [{ start, end: start, text: `${words[0]?.text} update && ` }],
    },
  ];
}
