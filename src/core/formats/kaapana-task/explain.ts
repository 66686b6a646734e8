import { own } from '../../document/as-object.ts';
import { keySpan } from '../../document/spans.ts';
import { insertEntry } from '../../edit/insert-entry.ts';
import type { Finding } from '../../finding.ts';
import type { Context, Explain } from '../../schema/context.ts';
import { listInWords, quote } from '../../wording/quote.ts';
import { explain as explainBoth } from '../kaapana-processing-container/explain.ts';
import { templatesBeside } from './bound-template.ts';

/** What is special about a task; all else is as with processing containers. */
export const explain: Explain = (error, context) =>
  explainBoth(error, context) ??
  (error.keyword === 'required' && error.params['missingProperty'] === 'taskTemplate'
    ? missingTemplate(context)
    : null);

/** Tasks named no template before a container could have several (2025-09-03, kaapana 85cc3b453). */
function missingTemplate(context: Context): Finding {
  const names = templatesBeside(context)
    .map(({ value }) => own(value, 'identifier'))
    .filter((name) => typeof name === 'string');
  const [only] = names;
  const name = names.length === 1 && only !== undefined ? only : 'default';
  return {
    id: 'required',
    severity: 'error',
    message: 'taskTemplate is missing, the name of the template that the task uses.',
    help:
      names.length > 0
        ? `Add "taskTemplate". The processing container beside it has ${listInWords(names, 'and')}.`
        : 'Add "taskTemplate" with the identifier of a template in the processing-container.json of the image.',
    pointer: '',
    span: keySpan('', context.document),
    fixes: [
      {
        title: `Add "taskTemplate": ${quote(name)}`,
        placeholder: names.length !== 1,
        edits: insertEntry(context.document, '', 'taskTemplate', name),
      },
    ],
  };
}
