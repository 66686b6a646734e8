import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { valueInWords } from '../../../wording/json-type.ts';
import { nearest } from '../../../wording/nearest.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isRendered } from '../../kaapana-processing-container/jinja/is-rendered.ts';

/** What the model for Kubernetes takes, in words (task_models.py, `K8sConfig`, kaapana 09bb59b). */
const WANTED: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>> = {
  namespace: ['text', isTextOrNull],
  registryUrl: ['text', isTextOrNull],
  registryUsername: ['text', isTextOrNull],
  registryPassword: ['text', isTextOrNull],
  imagePullSecrets: [
    'a list of text',
    (value) => value === null || (Array.isArray(value) && value.every((item) => typeof item === 'string')),
  ],
  annotations: ['an object', (value) => asObject(value) !== null],
  env_vars: ['a list of objects that only a program can make', isEmptyList],
  volumes: ['a list of objects that only a program can make', isEmptyList],
  volume_mounts: ['a list of objects that only a program can make', isEmptyList],
};

/** The part of a task that the runners read; what fits none of their models loses all but its labels, without a word. */
export const taskConfig: Rule = (context) => {
  const config = asObject(own(context.document.value, 'config'));
  if (config === null) return [];
  const type = own(config, 'type');
  const known =
    type === undefined || type === 'k8s' || type === 'docker' || isRendered('/config/type', context.document);
  if (!known) return [unknownType(type, context), ...unknownKeys(config, context)];
  if (type === 'docker') return [];
  return [
    ...unknownKeys(config, context),
    ...wrongTypes(config, context),
    ...(type === 'k8s' ? noSecret(config, context) : []),
    ...password(config, context),
  ];
};

const KEYS = ['type', 'labels', ...Object.keys(WANTED)];

/** The model for Kubernetes keeps any key, and the runner reads its own only. */
function unknownKeys(config: object, { document }: Context): Finding[] {
  const keys = Object.keys(config);
  const free = KEYS.filter((key) => !keys.includes(key));
  return keys.flatMap((key) => {
    const [meant] = KEYS.includes(key) ? [] : nearest(key, free);
    if (meant === undefined) return [];
    const pointer = childPointer('/config', key);
    return [
      {
        id: 'unknown-config-key',
        severity: 'warning' as const,
        message: `config has the key ${quote(key)}, which Kaapana accepts and never reads.`,
        help: `Did you mean ${quote(meant)}?`,
        pointer,
        span: keySpan(pointer, document),
        fixes: [{ title: `Rename to ${quote(meant)}`, edits: renameKey(document, pointer, meant) }],
      },
    ];
  });
}

function unknownType(type: unknown, { document }: Context): Finding {
  const span = valueSpan('/config/type', document);
  const meant = typeof type === 'string' && /docker/i.test(type) ? 'docker' : 'k8s';
  return {
    id: 'config-dropped',
    severity: 'warning',
    message: `config/type is ${quote(type)}, which is no runner of Kaapana: of config only the labels are kept, and on Kubernetes the task fails.`,
    help: 'Write "k8s" or "docker".',
    pointer: '/config/type',
    span,
    fixes: [{ title: `Write ${quote(meant)}`, edits: [{ ...span, text: JSON.stringify(meant) }] }],
  };
}

function wrongTypes(config: object, { document }: Context): Finding[] {
  return Object.entries(WANTED).flatMap(([key, [words, fits]]) => {
    const value = own(config, key);
    const pointer = childPointer('/config', key);
    if (value === undefined || fits(value) || isRendered(pointer, document)) return [];
    return [
      {
        id: 'config-dropped',
        severity: 'warning' as const,
        message: `config/${key} must be ${words} and is ${valueInWords(value)}: Kaapana accepts it, keeps only the labels of config, and fails on Kubernetes.`,
        help: words.startsWith('a list of objects') ? 'Remove it.' : `Write ${words}.`,
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
}

/** KubernetesRunner.py, `run`: `imagePullSecrets[0]` raises IndexError where there is none. */
function noSecret(config: object, { document }: Context): Finding[] {
  const login = ['registryUrl', 'registryUsername', 'registryPassword'].every((key) =>
    Boolean(own(config, key)),
  );
  const secrets = own(config, 'imagePullSecrets');
  const named = Array.isArray(secrets) ? secrets.length > 0 : typeof secrets === 'string';
  if (login || named || asObject(own(document.value, 'taskTemplate')) !== null) return [];
  return [
    {
      id: 'no-pull-secret',
      severity: 'warning',
      message:
        'On Kubernetes Kaapana fails to look for the template (IndexError): config names no secret to pull the image with.',
      help: 'Give registryUrl, registryUsername and registryPassword, or imagePullSecrets; on the platform it is ["registry-secret"].',
      pointer: '/config',
      span: keySpan('/config', document),
    },
  ];
}

function password(config: object, { document }: Context): Finding[] {
  const pointer = '/config/registryPassword';
  const value = own(config, 'registryPassword');
  if (typeof value !== 'string' || value === '' || isRendered(pointer, document)) return [];
  const span = valueSpan(pointer, document);
  const reference = '"{{ env.registryPassword }}"';
  return [
    {
      id: 'written-password',
      severity: 'hint',
      message: 'The password of the registry is written into the file, and goes wherever the file goes.',
      help: 'Take it from the environment of the one who runs the task: "{{ env.registryPassword }}".',
      pointer,
      span,
      fixes: [
        { title: 'Take it from the environment', preferred: false, edits: [{ ...span, text: reference }] },
      ],
    },
  ];
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
