import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../jinja/is-rendered.ts';
import { channels, type Owner, templates } from '../lists.ts';

/**
 * On Kubernetes a channel is the volume `vol-NAME` of the pod (KubernetesRunner.py, `get_volume_and_mounts`, kaapana
 * 09bb59b), and the name of a volume is a DNS label that no other volume of the pod has.
 */
export const channelNames: Rule = (context) =>
  templates(context.document).flatMap((template) => [
    ...badLabels(template, context),
    ...inAndOut(template, context),
  ]);

/** 63 characters at most, four of which are `vol-`. */
const LABEL = /^[a-z0-9-]{0,58}[a-z0-9]$/;

function badLabels(template: Owner, { document }: Context): Finding[] {
  return channels(template).flatMap(({ name, pointer }) => {
    const at = childPointer(pointer, 'name');
    if (LABEL.test(name) || isRendered(at, document)) return [];
    const meant = name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 59);
    return [
      {
        id: 'channel-name',
        severity: 'warning' as const,
        message: `Kubernetes refuses a pod with the channel ${quote(name)}: it becomes the volume vol-${name}, whose name may have lower-case letters, digits and hyphens only.`,
        help: `${meant === '' ? 'Rename it' : `Write ${quote(meant)}, for instance`}, in the tasks and workflows that bind the channel too. In Docker it works.`,
        pointer: at,
        span: valueSpan(at, document),
      },
    ];
  });
}

function inAndOut(template: Owner, { document }: Context): Finding[] {
  const all = channels(template);
  const inputs = new Map(all.filter(({ list }) => list === 'inputs').map((input) => [input.name, input]));
  return all.flatMap(({ name, list, pointer }) => {
    const input = inputs.get(name);
    if (list !== 'outputs' || input === undefined) return [];
    const at = childPointer(pointer, 'name');
    return [
      {
        id: 'channel-name',
        severity: 'warning' as const,
        message: `An input is called ${quote(name)} too: on Kubernetes both become the volume vol-${name}, and the pod is refused.`,
        help: 'Give input and output names of their own.',
        pointer: at,
        span: valueSpan(at, document),
        related: [
          {
            message: 'The input of the same name.',
            span: valueSpan(childPointer(input.pointer, 'name'), document),
          },
        ],
      },
    ];
  });
}
