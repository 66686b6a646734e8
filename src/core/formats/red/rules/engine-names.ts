import { own } from '../../../document/as-object.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { warning } from './warning.ts';

const KNOWN = { container: ['docker'], execution: ['ccfaice', 'ccagency'] } as const;

/** red-val takes any engine; faice and ccagency know these (cc-core 9.3.0, cc_core/commons/engines.py). */
export const engineNames: Rule = ({ document }) =>
  (['container', 'execution'] as const).flatMap((section) => {
    const engine = own(own(document.value, section), 'engine');
    const known: readonly string[] = KNOWN[section];
    if (typeof engine !== 'string' || known.includes(engine)) return [];
    const meant = engine === 'nvidia-docker' ? ['docker'] : nearest(engine, known);
    const pointer = `/${section}/engine`;
    return [
      warning(document, {
        id: 'engine',
        pointer,
        message:
          engine === 'nvidia-docker'
            ? 'The engine nvidia-docker is gone since RED 8; faice exec and CC-Agency refuse it.'
            : `faice exec and CC-Agency know no engine ${quote(engine)} for ${section}.`,
        help:
          engine === 'nvidia-docker'
            ? 'Write "docker", which takes gpus now.'
            : `Write ${listInWords(known)}. red-val accepts any name.`,
        fixes: meant.map((name, index) => ({
          title: `Write ${quote(name)}`,
          edits: replaceValue(document, pointer, name),
          preferred: index === 0,
        })),
      }),
    ];
  });
