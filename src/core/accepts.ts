import { MAX_DEPTH, MAX_TEXT_LENGTH } from './document/bounds.ts';
import type { Document } from './document/document.ts';
import { strictJson } from './document/json/read/strict-json.ts';
import { jsonShape } from './document/json/tokens/json-shape.ts';
import { languageOf } from './document/language-of.ts';
import { type Detection, detectFormat } from './formats/detect-format.ts';
import { knownNeighbours } from './formats/known-neighbours.ts';
import { pinned } from './formats/pinned.ts';
import { judge } from './judge.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { Judgement } from './judgement.ts';
import type { Neighbour } from './neighbour.ts';
import { ALL_PARTS } from './parts/all-parts.ts';

/**
 * Upstream's verdict alone: what `judge(text, options).accepted` says, in a fraction of the time where the text is strict
 * JSON and valid, as most are.
 */
export function accepts(text: string, options: JudgeOptions = {}): boolean {
  return judgeQuickly(text, options).accepted;
}

/**
 * As `judge`, but of a text that is surely accepted warnings and hints are not looked for. The verdict is the same, and where
 * it is a rejection, so are the problems.
 */
export function judgeQuickly(text: string, options: JudgeOptions = {}): Judgement {
  const document = options.notUtf8At === undefined ? soundDocument(text, options.fileName ?? null) : null;
  const detection = document === null ? null : surelyAccepted(document, options);
  if (detection === null) return judge(text, options);
  const { format, evidence } = detection;
  return {
    format: format.id,
    formatEvidence: evidence,
    against: format.against,
    accepted: true,
    problems: [],
  };
}

/** Null for all that has to be looked at more closely: YAML, NaN, a byte order mark, too much of anything. */
function soundDocument(text: string, fileName: string | null): Document | null {
  if (text.length > MAX_TEXT_LENGTH || languageOf(text, fileName) !== 'json') return null;
  const document = strictJson(text);
  return document === null || jsonShape(text).depth > MAX_DEPTH ? null : document;
}

/** The format where schema and checks have nothing to say; null leaves the verdict to `judge`, as an error may be forgiven. */
function surelyAccepted(document: Document, options: JudgeOptions): Detection | null {
  const { text } = document;
  const { fileName = null } = options;
  let known: readonly Neighbour[] | undefined;
  // To find the neighbours takes longer than to judge, and few formats ask for them here.
  const find = () => (known ??= knownNeighbours(options.neighbours ?? [], ALL_PARTS));
  const subject = {
    text,
    fileName,
    document,
    get neighbours() {
      return find();
    },
  };
  const detection = pinned(options.format) ?? detectFormat(subject);
  if (detection === null) return null;
  const { fields, platform, read, validate, checks } = ALL_PARTS.definitionOf(detection.format.id);
  if (read !== null) return null;
  if (validate?.(document.value) === false) return null;
  const context = {
    document,
    fileName,
    fields,
    platform,
    get neighbours() {
      return find();
    },
  };
  const isFine = checks.every((check) => check(context).every(({ severity }) => severity !== 'error'));
  return isFine ? detection : null;
}
