import { parseJson } from '../document/json/parse-json.ts';
import { keySpan } from '../document/spans.ts';
import type { Rule } from './format-definition.ts';

/**
 * The platform reads the file with a JSON parser, so it rejects YAML whatever is written there; JSON in a file that is named
 * as YAML it takes.
 */
export const jsonOnly: Rule = ({ document, platform }) => {
  if (document.language === 'json' || isJson(document.text)) return [];
  return [
    {
      id: 'not-json',
      severity: 'error',
      message: `This is YAML, and ${platform} reads JSON.`,
      help: 'Write the same content as JSON.',
      pointer: '',
      span: keySpan('', document),
    },
  ];
};

function isJson(text: string): boolean {
  return parseJson(text).findings.every(({ severity }) => severity !== 'error');
}
