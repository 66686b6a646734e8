import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from '../../finding.ts';

interface Sentences {
  readonly message: string;
  readonly help: string;
}

/** What the codes of the library mean to an author; the others keep the library's sentence. */
const SENTENCES: Partial<Record<ErrorCode, Sentences>> = {
  TAB_AS_INDENT: {
    message: 'A tab indents this line.',
    help: 'YAML is indented with blanks only; replace the tab.',
  },
  BAD_INDENT: {
    message: 'This line is indented differently from its neighbours.',
    help: 'Entries of one list or mapping begin in the same column.',
  },
  MISSING_CHAR: {
    message: 'A sign is missing here: a colon, a comma, a quote or a closing bracket.',
    help: 'Look at what was opened before this place, and at the colon behind the key.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This key goes over several lines.',
    help: 'A key stands in one line, with a colon and a blank behind it. Perhaps a colon is missing.',
  },
  NON_STRING_KEY: {
    message: 'This key is a list, a mapping or another value that is no text.',
    help: 'Write a text as the key.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This has no place here.',
    help: 'Look at the indentation and at the line before; texts with : # { [ & * in them are best quoted.',
  },
};

/** Tells the first thing that is wrong with a YAML text. */
export function explainYamlError(text: string, error: YAMLError): Finding {
  if (error.message.startsWith('Missing closing')) return unclosedQuote(text, error.pos[0]);
  const sentences = SENTENCES[error.code] ?? {
    message: `${error.message}.`,
    help: 'Mend the YAML at this place.',
  };
  const start = Math.min(error.pos[0], text.length);
  const end = Math.min(Math.max(error.pos[1], start), text.length);
  return { id: 'yaml/syntax', severity: 'error', pointer: '', span: { start, end }, ...sentences };
}

/** The library tells where the text ends; the quote that is never closed stands before. */
function unclosedQuote(text: string, end: number): Finding {
  const quote = Math.max(text.lastIndexOf('"', end - 1), text.lastIndexOf("'", end - 1), 0);
  const line = text.indexOf('\n', quote);
  return {
    id: 'yaml/syntax',
    severity: 'error',
    pointer: '',
    span: { start: quote, end: line < 0 ? text.length : line },
    message: 'The text that begins here has no closing quote.',
    help: 'Add the quote where it ends.',
  };
}
