import { own } from '../../../document/as-object.ts';
import { valueSpan } from '../../../document/spans.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { imageName } from '../image-name.ts';

const POINTER = '/custom/gear-builder/image';

/**
 * Names that nobody has chosen yet, of which no more can be said: what the template of a manifest has, and what Flywheel's
 * gear builder calls an image by the time of its making.
 */
const PROVISIONAL = /^(?:todo$|.*[<>])|^gear-builder-[a-z]+-\d{14}$/i;

/** `custom.gear-builder.image` is what `fw gear upload` sends and what a site pulls; its judge looks at none of it. */
export const image: Rule = (context) => {
  const { value } = context.document;
  const given = own(own(own(value, 'custom'), 'gear-builder'), 'image');
  if (typeof given !== 'string') return [];
  if (given.trim() === '') return [empty(context)];
  if (PROVISIONAL.test(given)) return [];
  return [...versionFindings(given, context), ...nameFindings(given, context)];
};

function empty({ document }: Context): Finding {
  const name = own(document.value, 'name');
  const version = own(document.value, 'version');
  const meant = `OWNER/${typeof name === 'string' ? name : 'NAME'}:${typeof version === 'string' ? version : 'VERSION'}`;
  return {
    id: 'empty-image',
    severity: 'warning',
    message:
      'custom.gear-builder.image is empty. The manifest is accepted, but building and uploading the gear needs the name of its image.',
    help: `Write the name under which the image is built, such as ${quote(meant)}.`,
    pointer: POINTER,
    span: valueSpan(POINTER, document),
    fixes: [
      { title: `Write ${quote(meant)}`, placeholder: true, edits: replaceValue(document, POINTER, meant) },
    ],
  };
}

function versionFindings(given: string, { document }: Context): Finding[] {
  const version = own(document.value, 'version');
  const { repository, tag } = imageName(given);
  if (typeof version !== 'string' || tag === version || given.includes('@')) return [];
  const span = valueSpan(POINTER, document);
  const usable = /^\w[\w.-]{0,127}$/.test(version);
  const meant = `${repository}:${version}`;
  const moving = tag === null || tag === 'latest';
  return [
    {
      id: 'image-version',
      severity: moving ? 'hint' : 'warning',
      message: moving
        ? `The image ${quote(given)} is named without a version, so a later build replaces the image of gears that are in use.`
        : `The tag of the image is ${quote(tag)} and the version of the gear ${quote(version)}.`,
      help: usable
        ? 'Give the image the version of the gear as its tag. Flywheel does not compare them; an upload then registers one version with the image of another.'
        : `The version ${quote(version)} cannot be a tag: letters, digits, points, hyphens and underscores only.`,
      pointer: POINTER,
      span,
      related: [{ message: 'The version stands here.', span: valueSpan('/version', document) }],
      fixes: [
        ...(usable
          ? [
              {
                title: `Write ${quote(meant)}`,
                preferred: false,
                edits: replaceValue(document, POINTER, meant),
              },
            ]
          : []),
        ...(moving || tag === null
          ? []
          : [
              {
                title: `Write ${quote(tag)} as the version`,
                preferred: false,
                edits: replaceValue(document, '/version', tag),
              },
            ]),
      ],
    },
  ];
}

function nameFindings(given: string, { document }: Context): Finding[] {
  const name = own(document.value, 'name');
  const image = imageName(given).name;
  // A name that Flywheel rejects has to change anyway.
  if (typeof name !== 'string' || !/^[a-z0-9-]+$/.test(name) || areAlike(fold(image), fold(name))) return [];
  return [
    {
      id: 'image-name',
      severity: 'hint',
      message: `The image is called ${quote(image)} and the gear ${quote(name)}.`,
      help: 'Use one name for both, so that it can be told which image belongs to which gear.',
      pointer: POINTER,
      span: valueSpan(POINTER, document),
      related: [{ message: 'The name of the gear stands here.', span: valueSpan('/name', document) }],
    },
  ];
}

/** `bids-fmriprep` for `bids-fmriprep-21-0-1`, `slice-counter-gear` for `slice-counter`. */
function areAlike(image: string, gear: string): boolean {
  return image.length > 3 && gear.length > 3 ? image.includes(gear) || gear.includes(image) : image === gear;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[._-]/g, '');
}
