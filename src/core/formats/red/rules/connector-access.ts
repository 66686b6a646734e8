import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueAt } from '../../../document/value-at.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import type { Finding } from '../../../finding.ts';
import { nearest } from '../../../wording/nearest.ts';
import { listInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { accessSteps } from '../migrate/access-steps.ts';
import { connectorsOf, type PlacedConnector } from '../migrate/connectors-of.ts';
import type { Step } from '../migrate/step.ts';
import { accessKeys } from './access-keys.ts';
import { warning } from './warning.ts';

/** red-val looks at no access; the connector does, when the container is running already. */
export const connectorAccess: Rule = ({ document }) => {
  const former = accessSteps(document);
  return [
    ...former.map((step) => formerAccess(step, document)),
    ...connectorsOf(document.value).flatMap((connector) =>
      former.some(({ pointer }) => pointer.startsWith(`${connector.pointer}/access/`))
        ? []
        : misfits(connector, document),
    ),
  ];
};

function formerAccess({ pointer, says, edits }: Step, document: Document): Finding {
  return warning(document, {
    id: 'former-access',
    pointer,
    at: 'key',
    message:
      'The connector wants its access in another form than it had before RED 7, and stops at this one.',
    help: says,
    fixes: [{ title: 'Write the present form', edits }],
  });
}

function misfits({ pointer, value, entry }: PlacedConnector, document: Document): Finding[] {
  const command = own(value, 'command');
  const kind = own(valueAt(document.value, entry), 'class');
  const keys = accessKeys(command, kind, own(value, 'mount') === true);
  const access = asObject(own(value, 'access'));
  if (keys === null || access === null) return [];
  const given = Object.keys(access);
  const lacking = keys.required.filter((key) => !given.some((name) => unmarked(name) === key));
  const known = [...keys.required, ...keys.optional];
  const strange = given.filter((name) => !known.includes(unmarked(name)));
  const place = childPointer(pointer, 'access');
  const meant = new Map(strange.map((name) => [name, nearest(unmarked(name), lacking, 1)[0]]));
  return [
    ...strange.map((name) =>
      unknownKey(childPointer(place, name), name, meant.get(name), known, command, document),
    ),
    ...lacking
      .filter((key) => ![...meant.values()].includes(key))
      .map((key) =>
        warning(document, {
          id: 'connector-access',
          pointer: place,
          at: 'key',
          message: `${String(command)} needs ${quote(key)} in access, and stops without it.`,
          help: `Add ${quote(key)}. It knows ${listInWords(known, 'and')}.`,
        }),
      ),
  ];
}

/** A leading underscore protects a value and is taken away before the connector sees it (cc-core 9.3.0, red_secrets.py). */
function unmarked(key: string): string {
  return key.replace(/^_/, '');
}

function unknownKey(
  pointer: string,
  key: string,
  meant: string | undefined,
  known: readonly string[],
  command: unknown,
  document: Document,
): Finding {
  return warning(document, {
    id: 'connector-access',
    pointer,
    at: 'key',
    message: `${String(command)} knows no key ${quote(key)} in access, and stops at it.`,
    help: meant === undefined ? `It knows ${listInWords(known, 'and')}.` : `Did you mean ${quote(meant)}?`,
    fixes:
      meant === undefined
        ? []
        : [{ title: `Rename to ${quote(meant)}`, edits: renameKey(document, pointer, meant) }],
  });
}
