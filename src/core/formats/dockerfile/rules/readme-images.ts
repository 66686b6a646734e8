import { own } from '../../../document/as-object.ts';
import type { ShellToken } from '../../../document/dockerfile/shell/shell-commands.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { dockerCommands } from './docker-commands.ts';
import { isNear, nameOf } from './readme-commands.ts';

/** Where a manifest names the image that is built from the Dockerfile beside it. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'flywheel-gear': ['custom', 'gear-builder', 'image'],
  'kaapana-task': ['image'],
};

/** A README that builds the image under another name or version than the manifest asks for. */
export const readmeImages: Rule = (context) => {
  const readme = context.neighbours.find(({ path }) => /^readme(?:\.\w+)?$/i.test(path));
  const asked = readme === undefined ? null : onlyImage(context);
  if (readme === undefined || asked === null) return [];
  const built = dockerCommands(readme.text).flatMap(({ action, image }) =>
    action === 'build' && image !== null && /^[\w./:-]+$/.test(image.text) ? image : [],
  );
  // One build whose name fits is enough; the others are for something else.
  if (built.length === 0 || built.some(({ text }) => fits(text, asked.image))) return [];
  const wrong = built.find(({ text }) => isOther(text, asked.image));
  return wrong === undefined ? [] : [differs(readme, wrong, asked, context)];
};

interface Asked {
  readonly image: string;
  readonly pointer: string;
  readonly manifest: Neighbour;
}

/** The image of the manifests beside; null where there is none, or several differ. */
function onlyImage({ neighbours }: Context): Asked | null {
  const found = neighbours.flatMap((manifest): Asked[] => {
    const steps = /\.json$/i.test(manifest.path) ? PLACES[manifest.format ?? ''] : undefined;
    if (steps === undefined) return [];
    const image = steps.reduce<unknown>((value, step) => own(value, step), manifest.document?.value);
    return typeof image === 'string' && /^[\w./:-]+$/.test(image)
      ? [{ image, pointer: `/${steps.join('/')}`, manifest }]
      : [];
  });
  const [first] = found;
  return first === undefined || found.some(({ image }) => image !== first.image) ? null : first;
}

/** The same name, whatever the registry is, and no other tag. */
function fits(built: string, asked: string): boolean {
  const [one, other] = [tagOf(built), tagOf(asked)];
  return nameOf(built) === nameOf(asked) && (one === null || other === null || one === other);
}

/** Certain only where the names are the same and the tags differ, or the names nearly are the same. */
function isOther(built: string, asked: string): boolean {
  return nameOf(built) === nameOf(asked) || isNear(nameOf(built), nameOf(asked));
}

function tagOf(image: string): string | null {
  return /:([^/:]+)$/.exec(image)?.[1] ?? null;
}

function differs(
  readme: Neighbour,
  built: ShellToken,
  { image, pointer, manifest }: Asked,
  { document }: Context,
) {
  const place = manifest.document;
  return {
    id: 'readme-manifest-image',
    severity: 'warning' as const,
    message: `${readme.path} builds ${built.text}, and ${manifest.path} asks for ${image}.`,
    help: 'Who follows the README builds an image that the manifest does not use. Write the same name and tag in both.',
    pointer: '',
    span: keySpan('', document),
    related: [
      { message: 'Built under this name.', span: built.span, neighbour: readme },
      ...(place === null
        ? []
        : [{ message: 'Asked for here.', span: valueSpan(pointer, place), neighbour: manifest }]),
    ],
  };
}
