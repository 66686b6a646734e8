import { own } from '../../../document/as-object.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import { CURRENT_VERSION } from '../red-version.ts';
import type { FindSteps } from './step.ts';

/** The number of the version, and of CWL's, which up to RED 8 could be any (red-8.json, definitions/cli). */
export const versionSteps: FindSteps = (document) => {
  const version = own(document.value, 'redVersion');
  const cwlVersion = own(own(document.value, 'cli'), 'cwlVersion');
  return [
    ...(version === CURRENT_VERSION
      ? []
      : [
          {
            pointer: '/redVersion',
            says: 'The version becomes "9".',
            edits: replaceValue(document, '/redVersion', CURRENT_VERSION),
          },
        ]),
    ...(cwlVersion === undefined || cwlVersion === 'v1.0'
      ? []
      : [
          {
            pointer: '/cli/cwlVersion',
            says: 'The version of CWL becomes "v1.0", the only one that RED 9 takes.',
            edits: replaceValue(document, '/cli/cwlVersion', 'v1.0'),
          },
        ]),
  ];
};
