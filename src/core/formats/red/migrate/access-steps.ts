import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { asText } from '../../../wording/as-text.ts';
import { connectorsOf } from './connectors-of.ts';
import { mergeEntries } from './merge-entries.ts';
import type { FindSteps, Step } from './step.ts';

const CREDENTIALS = ['username', 'password', 'privateKey', 'passphrase'];

/** Connectors of ssh before RED 7 wrote folder, file and credentials side by side (red-connector-ssh before be22a68). */
export const accessSteps: FindSteps = (document) =>
  connectorsOf(document.value).flatMap(({ pointer, value }) => {
    const access = asObject(own(value, 'access'));
    if (access === null) return [];
    const parent = childPointer(pointer, 'access');
    if (own(value, 'command') === 'red-connector-ssh') return sshSteps(access, parent, document);
    return asText(own(value, 'command')).startsWith('red-connector-http')
      ? httpSteps(access, parent, document)
      : [];
  });

function sshSteps(access: Readonly<Record<string, unknown>>, parent: string, document: Document): Step[] {
  return [...pathStep(access, parent, document), ...credentialsStep(access, parent, document)];
}

function pathStep(access: Readonly<Record<string, unknown>>, parent: string, document: Document): Step[] {
  const { fileDir, fileName, dirName } = access;
  if (typeof fileDir === 'string' && typeof fileName === 'string' && access['filePath'] === undefined)
    return [
      {
        pointer: childPointer(parent, 'fileDir'),
        says: 'fileDir and fileName become filePath.',
        edits: mergeEntries(document, {
          parent,
          keys: ['fileDir', 'fileName'],
          newKey: 'filePath',
          value: `${fileDir.replace(/\/$/, '')}/${fileName}`,
        }),
      },
    ];
  if (typeof dirName !== 'string' || access['dirPath'] !== undefined) return [];
  const edits = mergeEntries(document, { parent, keys: ['dirName'], newKey: 'dirPath', value: dirName });
  return [{ pointer: childPointer(parent, 'dirName'), says: 'dirName becomes dirPath.', edits }];
}

function credentialsStep(
  access: Readonly<Record<string, unknown>>,
  parent: string,
  document: Document,
): Step[] {
  const keys = CREDENTIALS.filter((key) => typeof own(access, key) === 'string');
  if (access['auth'] !== undefined || keys.length < 2) return [];
  const value = Object.fromEntries(keys.map((key) => [key, own(access, key)]));
  return [
    {
      pointer: childPointer(parent, keys[0] ?? 'username'),
      says: `${keys.join(' and ')} move into auth.`,
      edits: mergeEntries(document, { parent, keys, newKey: 'auth', value }),
    },
  ];
}

function httpSteps(access: Readonly<Record<string, unknown>>, parent: string, document: Document): Step[] {
  if (own(access, 'mergeAgencyData') === undefined) return [];
  const pointer = childPointer(parent, 'mergeAgencyData');
  return [
    { pointer, says: 'mergeAgencyData goes; no connector knows it.', edits: removeEntry(document, pointer) },
  ];
}
