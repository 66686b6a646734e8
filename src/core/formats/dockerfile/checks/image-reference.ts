import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { baseImages } from '../base-image.ts';

const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REMOTE = new RegExp(`^${PART}(?:/${PART})*$`);
const TAG = /^\w[\w.-]{0,127}$/;

/** Names of images that BuildKit cannot read (distribution/reference, used by resolveBaseImage of BuildKit 0.34.2). */
export const imageReference: Rule = ({ document }) =>
  baseImages(document).flatMap(({ name, tag, literal, pointer: from }) => {
    const remote = withoutRegistry(name);
    const wrong = !REMOTE.test(remote) || (tag !== null && !TAG.test(tag));
    if (!wrong || remote.length > 255) return [];
    const pointer = `${from}/arguments/0`;
    const span = valueSpan(pointer, document);
    const lower = REMOTE.test(remote.toLowerCase()) && (tag === null || TAG.test(tag));
    const text = document.text.slice(span.start, span.end);
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

/** A first part with a dot, a colon or a capital letter, or `localhost`, is a registry. */
function withoutRegistry(name: string): string {
  const slash = name.indexOf('/');
  if (slash < 0) return name;
  const first = name.slice(0, slash);
  const registry = /[.:A-Z]/.test(first) || first === 'localhost';
  return registry ? name.slice(slash + 1) : name;
}
