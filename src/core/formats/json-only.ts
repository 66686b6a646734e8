import { keySpan } from '../document/spans.ts';
import type { Rule } from './format-definition.ts';

/** The platform's program reads the file with a JSON parser, so a YAML text is right in content and useless as a file. */
export const jsonOnly: Rule = ({ document, platform }) => {
  if (document.language === 'json') return [];
  return [
    {
      id: 'not-json',
      severity: 'warning',
      message: `This is YAML, and ${platform} reads JSON.`,
      help: 'Write the same content as JSON before you put it into the image.',
      pointer: '',
      span: keySpan('', document),
    },
  ];
};
