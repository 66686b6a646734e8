import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { baseImages } from '../base-image.ts';

const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REMOTE = new RegExp(`^${PART}(?:/${PART})*$`);
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`);
const TAG = /^\w[\w.-]{0,127}$/;

/** Names of images that BuildKit cannot read (distribution/reference, used by resolveBaseImage of BuildKit 0.34.2). */
export const imageReference: Rule = ({ document }) =>
  baseImages(document).flatMap(({ name, tag, digest, literal, pointer: from }) => {
    const [registry, remote] = partName(name);
    const tagged = tag === null || TAG.test(tag);
    const rest =
      (registry === null || REGISTRY.test(registry)) && (digest === null || isDigest(digest)) && tagged;
    const wrong = !rest || !REMOTE.test(remote);
    if (!wrong || remote.length > 255) return [];
    const pointer = `${from}/arguments/0`;
    const span = valueSpan(pointer, document);
    const lower = rest && REMOTE.test(remote.toLowerCase());
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

/** Registry, null for the default one, and the rest. A first part with a dot, a colon or a capital letter, or `localhost`, is a registry. */
function partName(name: string): readonly [string | null, string] {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const registry = /[.:A-Z]/.test(first) || first === 'localhost';
  return registry ? [first, name.slice(slash + 1)] : [null, name];
}

const DIGEST_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

function isDigest(digest: string): boolean {
  const [, algorithm = '', hex = ''] = /^(\w+):([0-9a-f]+)$/.exec(digest) ?? [];
  return DIGEST_LENGTHS[algorithm] === hex.length && hex !== '';
}
