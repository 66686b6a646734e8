import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { warning } from './warning.ts';

const POINTER = '/cli/baseCommand';

/** What the agent runs (cc-core 9.3.0, red_to_restricted_red.py, normalize_base_command): a text is one program, blanks and all. */
export const baseCommand: Rule = ({ document }) => {
  const cli = own(document.value, 'cli');
  const command = own(cli, 'baseCommand');
  if (typeof command === 'string' && /\S\s+\S/.test(command.trim())) return [oneText(command, document)];
  const isEmpty = command === undefined || command === null || command === '' || isEmptyList(command);
  if (!isEmpty || asObject(cli) === null || hasArguments(own(cli, 'inputs'))) return [];
  return [
    warning(document, {
      id: 'no-command',
      pointer: command === undefined ? '/cli' : POINTER,
      at: 'key',
      message: 'There is neither a baseCommand nor an argument, so there is nothing to run.',
      help: 'Add baseCommand, the program in the container, such as "count-lines".',
    }),
  ];
};

function oneText(command: string, document: Document): Finding {
  const words = command.trim().split(/\s+/);
  const isPlain = !/["'\\$`|&;<>*]/.test(command);
  return warning(document, {
    id: 'command-with-blanks',
    pointer: POINTER,
    message: `${quote(command)} is taken for the name of one program, blanks included, and will not be found.`,
    help: `Write a list: ${quote(words)}.`,
    fixes: isPlain ? [{ title: 'Make it a list', edits: replaceValue(document, POINTER, words) }] : [],
  });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasArguments(inputs: unknown): boolean {
  return Object.keys(asObject(inputs) ?? {}).length > 0;
}
