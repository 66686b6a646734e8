import { fields as ccagencyFields } from '../../../../generated/red-ccagency.fields.ts';
import { validate as validateCcagency } from '../../../../generated/red-ccagency.validate.js';
import { validate as validateCcfaice } from '../../../../generated/red-ccfaice.validate.js';
import { fields as dockerFields } from '../../../../generated/red-docker.fields.ts';
import { validate as validateDocker } from '../../../../generated/red-docker.validate.js';
import { asObject, own } from '../../../document/as-object.ts';
import type { Field } from '../../../field.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { explainError } from '../../../schema/explain-error.ts';
import { meantErrors } from '../../../schema/meant-errors.ts';
import type { Validate } from '../../../schema/schema-error.ts';
import type { Rule } from '../../format-definition.ts';
import { engineSteps } from '../migrate/engine-steps.ts';

/** The settings of one engine and who refuses them (cc-core 9.3.0, cc_core/commons/engines.py, engine_validation). */
interface EngineSettings {
  readonly section: 'container' | 'execution';
  readonly engine: string;
  readonly validate: Validate;
  readonly fields: readonly Field[];
}

const ENGINES: readonly EngineSettings[] = [
  {
    section: 'container',
    engine: 'docker',
    validate: validateDocker,
    fields: below('container', dockerFields),
  },
  { section: 'execution', engine: 'ccfaice', validate: validateCcfaice, fields: [] },
  {
    section: 'execution',
    engine: 'ccagency',
    validate: validateCcagency,
    fields: below('execution', ccagencyFields),
  },
];

/** red-val takes any settings; faice and ccagency then hold them against the engine's own schema. */
export const engineSettings: Rule = (context) =>
  ENGINES.flatMap((engine) => {
    const section = own(context.document.value, engine.section);
    const settings = own(section, 'settings');
    if (own(section, 'engine') !== engine.engine || asObject(settings) === null) return [];
    return refused(engine, settings, context);
  });

function refused(
  { section, validate, fields }: EngineSettings,
  settings: unknown,
  context: Context,
): Finding[] {
  if (validate(settings)) return [];
  const parent = `/${section}/settings`;
  const errors = (validate.errors ?? []).map((error) => ({
    ...error,
    instancePath: parent + error.instancePath,
  }));
  const former = formerGpus(context);
  return meantErrors(errors, context.document.value)
    .filter(({ instancePath }) => former === null || !instancePath.startsWith(former.pointer))
    .map((error) => explainError(error, { ...context, platform: 'The engine', fields }, () => null))
    .map((finding) => ({
      ...finding,
      severity: 'warning' as const,
      help: `${finding.help} red-val accepts it; faice exec and CC-Agency refuse it.`.trim(),
    }))
    .concat(former === null || section === 'execution' ? [] : [former]);
}

/** Settings of GPUs as RED 7 wrote them, which is one problem with its fix. */
function formerGpus({ document }: Context): (Finding & { severity: 'warning' }) | null {
  const pointer = '/container/settings/gpus';
  const step = engineSteps(document).find((candidate) => candidate.pointer === pointer);
  const place = document.places.get(pointer);
  if (step === undefined || place === undefined) return null;
  return {
    id: 'former-gpus',
    severity: 'warning',
    message: 'gpus is written as in RED 7; faice exec and CC-Agency refuse it.',
    help: 'Write an object with vendor, and count or devices; minVram is vramMin now.',
    pointer,
    span: place.key ?? place.value,
    fixes: [{ title: 'Write gpus as RED 9 does', edits: step.edits }],
  };
}

function below(section: string, fields: readonly Field[]): Field[] {
  return fields.map((field) => ({ ...field, pointer: `/${section}/settings${field.pointer}` }));
}
