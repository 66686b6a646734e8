import { own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { connectorsOf, type PlacedConnector } from './connectors-of.ts';
import { mergeEntries } from './merge-entries.ts';
import type { FindSteps, Step } from './step.ts';
import { successorOf } from './successor.ts';

/** Connectors that are Python classes become programs; those that have been renamed get their present names. */
export const connectorSteps: FindSteps = (document) =>
  connectorsOf(document.value).flatMap((connector) => connectorStep(connector, document));

/** What becomes of one connector; nothing where no successor is known. */
export function connectorStep(connector: PlacedConnector, document: Document): Step[] {
  const { pointer, value, entry, isOutput } = connector;
  const successor = successorOf(value, isOutput);
  if (successor === null) return [];
  if (successor === 'nowhere')
    return [
      {
        pointer: entry,
        says: 'The output that is sent nowhere goes: what is not listed is not sent.',
        edits: removeEntry(document, entry),
      },
    ];
  const keys = ['pyModule', 'pyClass', 'command'].filter((key) => own(value, key) !== undefined);
  return [
    {
      pointer: childPointer(pointer, keys[0] ?? 'command'),
      says: `The connector becomes the program ${successor.command}.`,
      edits: mergeEntries(document, {
        parent: pointer,
        keys,
        newKey: 'command',
        value: successor.command,
      }),
    },
  ];
}
