import { asObject, own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import { nearest } from '../../../wording/nearest.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';

/** `fw gear config`, `fw-beta gear config` and the like with their continued lines. */
const CALL = /\bgear\s+config\b(?:[^\n\\]|\\\n|\\.)*/g;
/** `-i NAME=…` and `-c NAME=…`, and their long forms. */
const NAMED = /(?:^|\s)(-i|--input|-c|--config|-a|--api-key)[\s=]+["']?([\w-]+)=/g;
/** Where commands are documented. */
const DOCUMENTS = /(?:\.md|\.rst|\.txt|\.sh)$/i;
const MOST_CALLS = 100;

/** Commands in a README or script that set inputs and options by names that the manifest does not have. */
export const documentedNames: Rule = (context) =>
  context.neighbours
    .filter(({ path, text }) => DOCUMENTS.test(path) && text.length < 200_000)
    .flatMap((neighbour) => namesIn(neighbour).flatMap((name) => strange(name, neighbour, context)));

interface DocumentedName {
  readonly kind: 'inputs' | 'config';
  readonly name: string;
  /** Offset in the neighbour. */
  readonly at: number;
}

function namesIn({ text }: Neighbour): DocumentedName[] {
  return [...text.matchAll(CALL)].slice(0, MOST_CALLS).flatMap((call) =>
    [...call[0].matchAll(NAMED)].map((named) => {
      const [whole, flag = '', name = ''] = named;
      const kind = flag === '-c' || flag === '--config' ? ('config' as const) : ('inputs' as const);
      return { kind, name, at: call.index + named.index + whole.lastIndexOf(name) };
    }),
  );
}

function strange({ kind, name, at }: DocumentedName, neighbour: Neighbour, { document }: Context): Finding[] {
  const known = Object.keys(asObject(own(document.value, kind)) ?? {});
  if (known.includes(name)) return [];
  const [meant] = nearest(name, known, 1);
  const what = kind === 'config' ? 'option' : 'input';
  const pointer = meant === undefined ? `/${kind}` : childPointer(`/${kind}`, meant);
  return [
    {
      id: 'documented-name',
      severity: 'warning',
      message: `${neighbour.path} sets the ${what} ${quote(name)}, which the manifest does not have${meant === undefined ? '' : `; it has ${quote(meant)}`}.`,
      help: `Use one name in both: the command fails, or sets nothing.`,
      pointer,
      span: keySpan(pointer, document),
      related: [
        { message: 'The command stands here.', span: { start: at, end: at + name.length }, neighbour },
      ],
    },
  ];
}
