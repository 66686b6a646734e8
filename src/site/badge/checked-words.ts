import { count, FORMATS } from '../../core/index.ts';
import type { Example, Guide, Step } from '../../docs/index.ts';
import { scriptAddress, scriptPath } from '../checks/script-path.ts';
import type { BadgeLink, ExampleFacts } from './badge.ts';

/** Most names that are told one by one. */
const MOST_NAMES = 6;

/** What a run of the example does, a sentence for each kind of step, read off the plan that the runner executes. */
export function checkedWords(guide: Pick<Guide, 'path'>, example: Example): ExampleFacts['checks'] {
  const { steps } = example;
  const files = unique(steps.flatMap((step) => (step.kind === 'write' ? [step.path] : [])));
  const judged = steps.flatMap((step) => (step.kind === 'check' ? [formatTitle(step.judged.format)] : []));
  const scripts = steps.filter((step) => step.kind === 'run' && step.how === 'script');
  const outputs = steps.filter((step) => step.kind === 'compare');
  const links = unique(steps.flatMap((step) => (step.kind === 'verify' ? [step.file] : []))).map((file) =>
    scriptLink(guide.path, file),
  );
  const kept = example.keep.length + example.same.length;
  return [
    ...line(
      judged.length,
      `${count(judged.length, 'file')} judged before anything runs${named(unique(judged))}`,
    ),
    ...line(files.length, `${count(files.length, 'file')} written as shown${named(files)}`),
    ...line(1, commandWords(steps)).filter(([text]) => text !== ''),
    ...line(scripts.length, `${count(scripts.length, 'script')} of this page run to the end`),
    ...line(outputs.length, `${count(outputs.length, 'output block')} compared`),
    ...(links.length === 0 ? [] : [[CHECKED_BY, ...links.flatMap((link) => [' ', link])]]),
    ...line(kept, `${count(kept, 'result')} kept${sameWords(example)}`),
  ];
}

const CHECKED_BY = 'What a reader does by hand was done by a script:';

function line(number: number, text: string): string[][] {
  return number === 0 ? [] : [[text]];
}

function commandWords(steps: readonly Step[]): string {
  const commands = steps.flatMap((step) =>
    step.kind === 'run' && step.how === 'console' ? [step.command] : [],
  );
  if (commands.length === 0) return '';
  const compared = commands.filter(({ expected }) => expected !== null).length;
  return `${count(commands.length, 'command')} typed: every exit code compared, the output of ${compared} compared line by line`;
}

function sameWords({ keep, same }: Example): string {
  if (same.length === 0) return '';
  return `, ${keep.length === 0 ? '' : `${same.length} of them `}byte for byte the same as in the record`;
}

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `: ${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function formatTitle(format: string): string {
  return FORMATS.find(({ id }) => id === format)?.title ?? format;
}

function scriptLink(page: string, file: string): string | BadgeLink {
  const path = scriptPath(page, file);
  const text = file.slice(file.lastIndexOf('/') + 1);
  return path === null ? text : { text, address: scriptAddress(path) };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
