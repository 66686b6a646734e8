import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueAt } from '../../../document/value-at.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { connectorsOf } from '../migrate/connectors-of.ts';
import { warning } from './warning.ts';

/** Only folders can be mounted, and red-connector-http fetches no folder without a listing (receive_dir.py, 6cc81e2). */
export const mounts: Rule = ({ document }) =>
  connectorsOf(document.value).flatMap(({ pointer, value, entry, isOutput }) => {
    const kind = own(valueAt(document.value, entry), 'class');
    const mounted = own(value, 'mount') === true;
    if (mounted && kind !== undefined && kind !== 'Directory') {
      const place = childPointer(pointer, 'mount');
      return [
        warning(document, {
          id: 'mounted-file',
          pointer: place,
          at: 'key',
          message: `Only folders can be mounted; the run stops at a mounted ${quote(kind)}.`,
          help: 'Remove mount, and the file is copied.',
          fixes: [{ title: 'Remove mount', edits: removeEntry(document, place) }],
        }),
      ];
    }
    const needsListing = !isOutput && !mounted && kind === 'Directory';
    const listing = own(valueAt(document.value, entry), 'listing');
    if (!needsListing || own(value, 'command') !== 'red-connector-http' || listing !== undefined) return [];
    return [
      warning(document, {
        id: 'no-listing',
        pointer: entry,
        at: 'key',
        message: 'red-connector-http fetches a folder only with a listing of what is in it.',
        help: 'Add listing with the files and folders, or mount the folder.',
      }),
    ];
  });
