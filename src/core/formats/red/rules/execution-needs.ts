import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { runsOf } from '../runs.ts';
import { warning } from './warning.ts';

/** What CC-Agency insists on (9.3.0, broker/routes/red.py, post_red), and faice exec before it sends (exec/main.py). */
export const executionNeeds: Rule = (context) => {
  const execution = own(context.document.value, 'execution');
  if (own(execution, 'engine') !== 'ccagency') return [];
  return [...outputs(context), ...memory(context), ...access(context)];
};

function outputs({ document }: Context): Finding[] {
  return runsOf(document.value)
    .filter(({ value }) => own(value, 'outputs') === undefined)
    .map(({ pointer }) =>
      warning(document, {
        id: 'agency-outputs',
        pointer,
        at: 'key',
        message: `${pointer === '' ? 'The file' : 'This batch'} has no outputs, and CC-Agency refuses that.`,
        help: 'Add outputs with a connector for each result, or an empty object.',
        fixes: [
          {
            title: 'Add empty outputs',
            edits: insertEntry(document, pointer, 'outputs', {}),
            preferred: false,
          },
        ],
      }),
    );
}

function memory({ document }: Context): Finding[] {
  const settings = own(own(document.value, 'container'), 'settings');
  if (own(settings, 'image') === undefined || own(settings, 'ram') !== undefined) return [];
  const pointer = '/container/settings';
  return [
    warning(document, {
      id: 'agency-ram',
      pointer,
      at: 'key',
      message: 'The settings of the container have no ram, and CC-Agency refuses that.',
      help: 'Add ram, the memory in MB that the container may use; 256 is the least.',
      fixes: [
        {
          title: 'Add ram with 256 MB',
          edits: insertEntry(document, pointer, 'ram', 256),
          placeholder: true,
        },
      ],
    }),
  ];
}

function access({ document }: Context): Finding[] {
  const settings = own(own(document.value, 'execution'), 'settings');
  const pointer =
    own(settings, 'access') === undefined ? '/execution/settings' : '/execution/settings/access';
  const lacking = own(settings, 'access') === undefined ? 'access' : 'auth';
  if (settings === undefined || own(own(settings, 'access'), 'auth') !== undefined) return [];
  return [
    warning(document, {
      id: 'agency-access',
      pointer,
      at: 'key',
      message: `The settings of ccagency have no ${lacking}, and faice exec sends nothing without it.`,
      help: 'Add access with url and auth, and in auth username and password as variables.',
      fixes: [
        {
          title: `Add ${childPointer('', lacking).slice(1)} with values to replace`,
          edits: insertEntry(
            document,
            pointer,
            lacking,
            lacking === 'auth' ? AUTH : { url: 'https://example.com/cc', auth: AUTH },
          ),
          placeholder: true,
        },
      ],
    }),
  ];
}

const AUTH = { username: '{{agency_username}}', password: '{{agency_password}}' };
