import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../jinja/is-rendered.ts';
import { channels, type Owner, templates } from '../lists.ts';

/** Paths in the container that an engine refuses, and two channels at one path. */
export const mountedPaths: Rule = (context) =>
  templates(context.document).flatMap((template) => [
    ...refused(template, context),
    ...shared(template, context),
  ]);

function refused(template: Owner, { document }: Context): Finding[] {
  return channels(template).flatMap(({ value, pointer }) => {
    const at = childPointer(pointer, 'mounted_path');
    const path = own(value, 'mounted_path');
    if (typeof path !== 'string' || isRendered(at, document)) return [];
    const reason = complaint(path);
    if (reason === null) return [];
    const span = valueSpan(at, document);
    const relative = reason.startsWith('is not absolute') && /^(?:\.\/)?[\w-]/.test(path);
    const absolute = `/${path.replace(/^\.\//, '')}`;
    return [
      {
        id: 'mounted-path',
        severity: 'warning' as const,
        message: `The path ${quote(path)} ${reason}, so Docker does not start the container.`,
        help: 'Write an absolute path of a folder in the container, such as "/home/kaapana/series".',
        pointer: at,
        span,
        fixes: relative
          ? [{ title: `Write ${quote(absolute)}`, edits: [{ ...span, text: JSON.stringify(absolute) }] }]
          : [],
      },
    ];
  });
}

function complaint(path: string): string | null {
  if (!path.startsWith('/')) return 'is not absolute';
  if (/^\/+$/.test(path)) return 'is the root of the container';
  return path.includes(':') ? 'contains a colon' : null;
}

/** Docker refuses two mounts at one place; get_volume_and_mounts (KubernetesRunner.py, kaapana 09bb59b) drops the second. */
function shared(template: Owner, { document }: Context): Finding[] {
  const first = new Map<string, string>();
  return channels(template).flatMap(({ name, value, pointer }) => {
    const at = childPointer(pointer, 'mounted_path');
    const path = own(value, 'mounted_path');
    if (typeof path !== 'string' || isRendered(at, document)) return [];
    const folder = path.replace(/\/+$/, '');
    const earlier = first.get(folder);
    if (earlier === undefined) {
      first.set(folder, at);
      return [];
    }
    return [
      {
        id: 'same-mounted-path',
        severity: 'warning' as const,
        message: `The channel ${quote(name)} is mounted where another one is: Docker refuses to start the container, and on Kubernetes this channel is left out.`,
        help: 'Give each channel a folder of its own.',
        pointer: at,
        span: valueSpan(at, document),
        related: [{ message: 'The same folder.', span: valueSpan(earlier, document) }],
      },
    ];
  });
}
