import { parse } from '../../../document/parse.ts';
import type { FormatId } from '../../../format.ts';
import { judge } from '../../../judge.ts';
import { KaapanaRefused } from '../kaapana-refused.ts';

/** More problems than these are the business of `waybill validate`. */
const MOST_TOLD = 5;

/**
 * The value of a text in which nothing is rendered any more.
 *
 * @throws KaapanaRefused where Kaapana does not read it
 */
export function acceptedValue(text: string, format: FormatId, what: string): unknown {
  // The judge renders; braces that are left are text, and in JSON can be written so that they are none to it.
  const plain = text.replaceAll(/\{(?=[{%#])/g, String.raw`\u007b`);
  const { accepted, problems } = judge(plain, { fileName: 'task.json', format });
  const document = accepted ? parse(plain, 'task.json').document : null;
  if (document !== null) return document.value;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new KaapanaRefused(
    ...errors.slice(0, MOST_TOLD).map(({ message, help }) => ({
      id: 'run/manifest-rejected',
      message: `${what}: ${message}`,
      help,
    })),
  );
}
