import { asObject, own } from '../../../document/as-object.ts';
import { childPointer, lastStep } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../jinja/is-rendered.ts';
import { channels, owners } from '../lists.ts';
import { pythonPatternFault } from './python-pattern.ts';

/** Scale rules that will not do what they say (processing_container/resources.py, kaapana 09bb59b). */
export const scaleRules: Rule = (context) => {
  const all = owners(context.document)
    .flatMap(channels)
    .flatMap(({ value, list, pointer }) => {
      const rule = asObject(own(value, 'scale_rule'));
      return rule === null ? [] : [{ rule, list, pointer: childPointer(pointer, 'scale_rule') }];
    });
  const used = all.filter(({ list }) => list === 'inputs');
  return [
    ...all.filter(({ list }) => list === 'outputs').map(({ pointer }) => ofOutput(pointer, context)),
    ...used.flatMap(({ rule, pointer }) => [
      ...targets(rule, pointer, context),
      ...factor(rule, pointer, context),
    ]),
    ...used
      .filter(({ rule }) => own(rule, 'type') === 'request')
      .map(({ pointer }) => ofRequest(pointer, context)),
    ...used
      .filter(({ rule }) => own(rule, 'type') !== 'request')
      .slice(0, 1)
      .map(({ pointer }) => onKubernetes(pointer, context)),
  ];
};

/** Only inputs are measured (`compute_memory_resources` and DockerRunner.py, `_set_memory_limit`). */
function ofOutput(pointer: string, { document }: Context): Finding {
  return {
    id: 'scale-rule-of-output',
    severity: 'warning',
    message: `${placeInWords(pointer)} belongs to an output, and Kaapana measures inputs only.`,
    help: 'Move it to the input whose size the memory follows, or remove it.',
    pointer,
    span: keySpan(pointer, document),
    fixes: [{ title: 'Remove the scale rule', edits: removeEntry(document, pointer), preferred: false }],
  };
}

/** `rule.type == "limit"` compares an Enum with a text there, which is never true. */
function onKubernetes(pointer: string, { document }: Context): Finding {
  return {
    id: 'scale-rule-on-kubernetes',
    severity: 'hint',
    message: 'Scale rules count in Docker only: on Kubernetes Kaapana passes over them.',
    help: 'Give limits and requests that are enough for the largest input.',
    pointer,
    span: keySpan(pointer, document),
  };
}

/** DockerRunner reads rules of the limit only, and the runner for Kubernetes none. */
function ofRequest(pointer: string, { document }: Context): Finding {
  const at = childPointer(pointer, 'type');
  return {
    id: 'scale-rule-of-request',
    severity: 'warning',
    message:
      'A scale rule of type "request" does nothing: Kaapana counts only "limit" in Docker, and no rule on Kubernetes.',
    help: 'Give requests that are enough for the largest input, or write "limit".',
    pointer: at,
    span: valueSpan(at, document),
    fixes: [
      {
        title: 'Write "limit"',
        preferred: false,
        edits: [{ ...valueSpan(at, document), text: '"limit"' }],
      },
    ],
  };
}

function factor(rule: object, pointer: string, { document }: Context): Finding[] {
  const value = own(rule, 'scale_factor');
  if (typeof value !== 'number' || value > 0) return [];
  const at = childPointer(pointer, 'scale_factor');
  return [
    {
      id: 'scale-factor',
      severity: 'warning',
      message: `${placeInWords(at)} is ${value}, so the rule never raises the memory.`,
      help: 'Write a whole number above 0, or remove the scale rule.',
      pointer: at,
      span: valueSpan(at, document),
    },
  ];
}

const DEFAULTS: Readonly<Record<string, string>> = { target_dir: '', target_regex: '.*', target_glob: '*' };

function targets(rule: object, pointer: string, context: Context): Finding[] {
  const found = Object.entries(DEFAULTS).flatMap(([key, usual]) => {
    const at = childPointer(pointer, key);
    const value = own(rule, key);
    if (value === undefined || isRendered(at, context.document)) return [];
    return badTarget(at, value, usual, context);
  });
  if (found.length > 0) return found;
  const given = (key: string) => own(rule, key) ?? DEFAULTS[key];
  const both = given('target_regex') !== '.*' && given('target_glob') !== '*';
  return both ? [bothFilters(childPointer(pointer, 'target_glob'), context)] : [];
}

/**
 * A pattern that `re` refuses, a glob that `Path.rglob` refuses or that finds no file, or a folder outside. Null is the default:
 * template and task are merged without what is None (common.py, `merge_io_channels`).
 */
function badTarget(pointer: string, value: unknown, usual: string, { document }: Context): Finding[] {
  const complained = complaint(lastStep(pointer), value);
  if (complained === null) return [];
  const { reason, help } = complained;
  const remove: Mend = {
    title: `Leave it out: the default is ${quote(usual)}`,
    edits: removeEntry(document, pointer),
  };
  return [
    {
      id: 'scale-target',
      severity: 'warning',
      message: `${placeInWords(pointer)} ${reason}.`,
      help,
      pointer,
      span: valueSpan(pointer, document),
      fixes: [{ ...remove, preferred: false }],
    },
  ];
}

interface Complaint {
  readonly reason: string;
  readonly help: string;
}

const FAILS =
  'The validator accepts it, and in Docker the task does not start. Mend it, or leave the key out.';

function complaint(key: string, value: unknown): Complaint | null {
  if (typeof value !== 'string') return null;
  if (key === 'target_regex') {
    const fault = pythonPatternFault(value);
    if (fault === null) return null;
    return { reason: `is ${quote(value)}, no regular expression: ${fault}`, help: FAILS };
  }
  const isAbsolute = value.startsWith('/');
  if (key === 'target_dir') {
    const help = 'Write a path inside the channel.';
    return isAbsolute ? { reason: 'leads out of the channel, as it is absolute', help } : null;
  }
  if (isAbsolute) return { reason: 'is absolute, which Python refuses as a glob', help: FAILS };
  const help = 'Write a glob for files, such as *.dcm, or leave the key out.';
  return value === '' ? { reason: 'is empty: it finds folders only, so no file is measured', help } : null;
}

function bothFilters(pointer: string, { document }: Context): Finding {
  return {
    id: 'scale-both-filters',
    severity: 'hint',
    message: 'Regular expression and glob both apply: only files that match both are measured.',
    help: 'The glob is looked for in all folders below; the expression must match the whole path in the channel. One of them is mostly enough.',
    pointer,
    span: keySpan(pointer, document),
  };
}
