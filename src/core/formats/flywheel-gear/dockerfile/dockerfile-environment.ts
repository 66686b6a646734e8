import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { type GearImage, gearImage } from './dockerfile-gear.ts';

/**
 * ENV of the image and `environment` of the manifest: the manifest's value replaces the image's, and by the specification
 * (0.3.0, The environment for the run script) no other variable of the image is promised to a run.
 */
export const dockerfileEnvironment: Rule = (context) => {
  const gear = gearImage(context);
  if (gear === null) return [];
  const variables = asObject(own(gear.manifest.document?.value, 'environment')) ?? {};
  return [...replaced(variables, gear, context), ...unpromised(variables, gear, context)];
};

function replaced(variables: object, { stage, manifest }: GearImage, { document }: Context): Finding[] {
  return [...stage.env].flatMap(([name, { value, pointer }]) => {
    const other = own(variables, name);
    if (typeof other !== 'string' || other === value || manifest.document === null) return [];
    const span = valueSpan(childPointer('/environment', name), manifest.document);
    return [
      {
        id: 'dockerfile/flywheel-environment',
        severity: 'warning' as const,
        message: `${name} is ${quote(value)} here and ${quote(other)} in the manifest. In a run of the gear the manifest's value counts.`,
        help: 'Write the same value in both.',
        pointer,
        span: valueSpan(pointer, document),
        related: [{ message: 'The manifest sets it here.', span, neighbour: manifest }],
      },
    ];
  });
}

function unpromised(variables: object, { stage, manifest }: GearImage, { document }: Context): Finding[] {
  const names = [...stage.env].filter(([name]) => !Object.hasOwn(variables, name));
  const [first] = names;
  if (first === undefined || manifest.document === null) return [];
  const { pointer } = first[1];
  const listed = names.slice(0, 8).map(([name]) => name);
  return [
    {
      id: 'dockerfile/flywheel-environment-missing',
      severity: 'hint',
      message: `The image sets ${listed.join(', ')}${names.length > listed.length ? ' and others' : ''}, and environment of the manifest does not. The specification of Flywheel promises a run no variable of the image.`,
      help: 'Repeat them in environment of the manifest, with the same values.',
      pointer,
      span: valueSpan(pointer, document),
      related: [
        {
          message: 'The manifest stands here.',
          span: keySpan('/environment', manifest.document),
          neighbour: manifest,
        },
      ],
    },
  ];
}
