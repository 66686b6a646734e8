import type { Document } from '../document/document.ts';
import { keySpan } from '../document/spans.ts';
import type { Finding } from '../finding.ts';
import { type Detection, detectByContent } from './detect-format.ts';
import type { FormatSign, Subject } from './format-sign.ts';

/** Formats of one kind of text: a Dockerfile is judged for Docker and for RAIVEN. */
const RECIPES: ReadonlySet<string> = new Set(['dockerfile', 'raiven']);

/** What was asked for, or named by `$schema`, is not what the content looks like: most likely the mistake is there. */
export function otherFormat(subject: Subject, { format }: Detection): Finding | null {
  const content = detectByContent(subject);
  if (content === null || content.format === format) return null;
  if (RECIPES.has(content.format.id) && RECIPES.has(format.id)) return null;
  const own = format.evidence(subject.document?.value, subject).length;
  if (own >= content.evidence.length) return null;
  return {
    id: 'format/other',
    severity: 'warning',
    message: `This looks like a text of the format ${content.format.id}, as it ${content.evidence.join(', ')}. It is judged as ${format.id}, which was chosen.`,
    help: `Judge it as ${content.format.id}, or take the file that belongs to ${format.id}.`,
    pointer: '',
    // Nothing is in front of it, so that it is read first.
    span: { start: 0, end: 0 },
  };
}

/** A Dockerfile where a manifest is read: nothing in it is a key. Null where the format may be written so. */
export function recipeForManifest(document: Document, { id, platform }: FormatSign): Finding | null {
  if (document.language !== 'dockerfile' || RECIPES.has(id)) return null;
  return {
    id: 'format/other',
    severity: 'error',
    message: `This is read as a Dockerfile, and ${platform} reads a manifest of the format ${id} here.`,
    help: 'Take the manifest, or rename the file if its name is that of a Dockerfile and its content is not.',
    pointer: '',
    span: keySpan('', document),
  };
}
