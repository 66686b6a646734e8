import type { Document } from '../document/document.ts';
import { keySpan } from '../document/spans.ts';
import type { Finding } from '../finding.ts';
import { SIGNS } from './signs.ts';

/** The document is none of the formats. */
export function unknownFormat(document: Document): Finding {
  const known = SIGNS.map(({ id, fileNames }) =>
    fileNames.length > 0 ? `${id} (${fileNames.join(', ')})` : id,
  );
  return {
    id: 'format/unknown',
    severity: 'error',
    message: 'This is no manifest that Waybill knows.',
    help: `Choose the format (--as on the command line), or use the file name that the platform looks for. Known are ${known.join(', ')}.`,
    pointer: '',
    span: keySpan('', document),
  };
}
