import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import type { Rule } from '../../format-definition.ts';
import { runsOf } from '../runs.ts';
import { warning } from './warning.ts';

/** The key cloud is in the code of 9.3.0 and in no document; in a batch the code never reads it (red_to_restricted_red.py). */
export const cloud: Rule = ({ document }) =>
  runsOf(document.value).flatMap(({ pointer, value }) => {
    if (own(value, 'cloud') === undefined) return [];
    const place = childPointer(pointer, 'cloud');
    return [
      warning(document, {
        id: 'cloud',
        pointer: place,
        at: 'key',
        message:
          pointer === ''
            ? 'cloud is accepted by red-val 9.3.0 and by no published schema of RED 9.'
            : 'cloud in a batch is accepted and never read.',
        help:
          pointer === ''
            ? 'It needs a CC-Agency with CC-Cloud; other programs that read RED refuse it.'
            : 'Remove it.',
        fixes: pointer === '' ? [] : [{ title: 'Remove cloud', edits: removeEntry(document, place) }],
      }),
    ];
  });
