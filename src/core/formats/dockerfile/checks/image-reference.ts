import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { baseImages, partImage } from '../base-image.ts';
import { imageNameFault, partName } from '../image-name.ts';
import { placedInstructions } from '../placed-instructions.ts';
import { takenImages } from '../taken-images.ts';

/** Names of images that BuildKit cannot read, in FROM, --from and --mount (resolveBaseImage of BuildKit 0.34). */
export const imageReference: Rule = ({ document }) => [
  ...inFrom(document),
  ...blank(document),
  ...taken(document),
];

/** `FROM ""`; an empty variable may still be given a value. */
function blank(document: Context['document']): Finding[] {
  return placedInstructions(document).flatMap(({ keyword, arguments: [image], pointer: from }) => {
    if (keyword !== 'FROM' || image === undefined || !/^(?:""|'')+$/.test(image)) return [];
    const pointer = `${from}/arguments/0`;
    return [
      {
        id: 'image-name',
        severity: 'error' as const,
        message: 'FROM names no image.',
        help: 'Write NAME:TAG, for instance debian:bookworm-slim.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
}

function inFrom(document: Context['document']): Finding[] {
  return baseImages(document).flatMap((image) => {
    const fault = imageNameFault(image);
    if (fault === null) return [];
    const { name, tag, literal } = image;
    const pointer = `${image.pointer}/arguments/0`;
    const span = valueSpan(pointer, document);
    const [, remote] = partName(name);
    const text = document.text.slice(span.start, span.end);
    const lower = fault === 'capitals';
    return [
      {
        id: 'image-name',
        severity: 'error' as const,
        message: lower
          ? `${quote(name)} has capital letters, and the name of an image has none.`
          : `${quote(tag === null ? name : `${name}:${tag}`)} is no name of an image.`,
        help: lower
          ? `Write ${name.toLowerCase()}.`
          : 'Write NAME:TAG, for instance debian:bookworm-slim, with small letters and without quotes.',
        pointer,
        span,
        fixes:
          lower && literal
            ? [
                {
                  title: 'Write it in small letters',
                  edits: [{ ...span, text: text.replace(remote, remote.toLowerCase()) }],
                },
              ]
            : [],
      },
    ];
  });
}

/** A name that is no stage is taken for an image. */
function taken(document: Context['document']): Finding[] {
  return takenImages(document).flatMap(({ image, flag, pointer }) => {
    if (imageNameFault(partImage(image)) === null) return [];
    return [
      {
        id: 'image-name',
        severity: 'error' as const,
        message: `${quote(image)} in --${flag} is no stage of this file, and cannot be the name of an image.`,
        help: 'Write the name that a FROM above gives with AS, or an image: NAME:TAG in small letters.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
}
