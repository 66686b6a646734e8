import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** CMD and ENTRYPOINT that start something else than they say: the shell form, single quotes, a blank in one word. */
export const startCommands: Rule = ({ document }) =>
  placedInstructions(document)
    .filter(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')
    .flatMap((instruction) => check(instruction, document) ?? []);

function check(instruction: PlacedInstruction, document: Context['document']): Finding | null {
  const { json, rest } = instruction;
  if (json) return blankInWord(instruction, document);
  if (rest === '') return null;
  return rest.startsWith('[') ? brokenList(instruction, document) : shellForm(instruction, document);
}

/** `["python3 run.py"]`: one program whose name has a blank in it. */
function blankInWord(
  { keyword, arguments: words, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding | null {
  const [program = ''] = words;
  const parts = program.trim().split(/\s+/);
  if (parts.length < 2 || /["'$`\\;&|<>()]/.test(program)) return null;
  // A path may hold a blank: `/opt/My Tool/run` is one.
  if (program.startsWith('/') && parts.slice(1).some((part) => part.includes('/') && !part.startsWith('/')))
    return null;
  const at = `${pointer}/arguments/0`;
  const span = valueSpan(at, document);
  return {
    id: 'blank-in-word',
    severity: 'warning',
    message: `${keyword} starts one program called "${program}", and no program has this name.`,
    help: 'Each word is an entry of its own in the list.',
    pointer: at,
    span,
    fixes: [
      {
        title: 'Part it into words',
        edits: [{ ...span, text: parts.map((part) => JSON.stringify(part)).join(', ') }],
      },
    ],
  };
}

/** `['python3', 'run.py']` is no JSON, so the shell gets it as it stands. */
function brokenList(
  { keyword, rest, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding | null {
  // The shell's own test, `[ -f x ] && …`.
  if (/^\[\s+[!-]/.test(rest)) return null;
  const at = `${pointer}/arguments/0`;
  const span = valueSpan(at, document);
  const mended = mendList(rest);
  const oneLine = !document.text.slice(span.start, span.end).includes('\n');
  return {
    id: 'broken-list',
    severity: 'warning',
    message: `This looks like a list and is no JSON, so ${keyword} runs it as a shell command, which fails.`,
    help: 'JSON takes double quotes only, a comma between entries, and none behind the last.',
    pointer: at,
    span,
    fixes:
      mended !== null && oneLine
        ? [{ title: `Write ${mended}`.slice(0, 80), edits: [{ ...span, text: mended }] }]
        : [],
  };
}

/** The list that was meant; null where that is not certain. */
function mendList(text: string): string | null {
  const quoted = text.includes('"') ? text : text.replaceAll("'", '"');
  const mended = quoted.replace(/[\u201C\u201D]/g, '"').replace(/,\s*\]$/, ']');
  try {
    const list: unknown = JSON.parse(mended);
    return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? mended : null;
  } catch {
    return null;
  }
}

function shellForm(
  { keyword, rest, pointer }: PlacedInstruction,
  document: Context['document'],
): Finding | null {
  // The shell is replaced by the program, which then gets the signals.
  if (/^exec\s/.test(rest)) return null;
  const at = `${pointer}/arguments/0`;
  const span = valueSpan(at, document);
  const words = rest.split(/\s+/);
  // Variables, quotes, pipes and patterns need the shell; `exec` and builtins too.
  const plain =
    /^[\w\s./:=,@%+-]+$/.test(rest) && !/^(?:exec|cd|source|\.|export|ulimit)$/.test(words[0] ?? '');
  const assigns = (words[0] ?? '').includes('=');
  const oneLine = !document.text.slice(span.start, span.end).includes('\n');
  const list = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  return {
    id: 'shell-form',
    severity: 'hint',
    message: `${keyword} in this form starts a shell, which starts the program and, in many images, keeps signals such as Ctrl-C from it.`,
    help:
      keyword === 'ENTRYPOINT'
        ? `Write ENTRYPOINT as a JSON list. In this form it also ignores CMD and all that is added to docker run.`
        : 'Write CMD as a JSON list, so that the program is started itself.',
    pointer: at,
    span,
    fixes:
      plain && !assigns && oneLine
        ? [{ title: `Write ${list}`.slice(0, 80), edits: [{ ...span, text: list }] }]
        : [],
  };
}
