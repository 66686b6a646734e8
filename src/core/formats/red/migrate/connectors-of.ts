import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { runsOf } from '../runs.ts';

/** A connector and where it stands. */
export interface PlacedConnector {
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Pointer of the input or output that it belongs to. */
  readonly entry: string;
  readonly isOutput: boolean;
}

/** Every connector of a document, those in lists of files too. */
export function connectorsOf(document: unknown): PlacedConnector[] {
  return runsOf(document).flatMap(({ pointer, value }) =>
    ['inputs', 'outputs'].flatMap((section) => {
      const parent = childPointer(pointer, section);
      return Object.entries(asObject(own(value, section)) ?? {}).flatMap(([name, entry]) =>
        within(entry, childPointer(parent, name), section === 'outputs'),
      );
    }),
  );
}

function within(entry: unknown, pointer: string, isOutput: boolean): PlacedConnector[] {
  if (Array.isArray(entry))
    return entry.flatMap((item, index) => connector(item, childPointer(pointer, index), isOutput));
  return connector(entry, pointer, isOutput);
}

function connector(entry: unknown, pointer: string, isOutput: boolean): PlacedConnector[] {
  const value = asObject(own(entry, 'connector'));
  return value === null
    ? []
    : [{ pointer: childPointer(pointer, 'connector'), value, entry: pointer, isOutput }];
}
