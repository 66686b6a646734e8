import { keySpan } from '../../../document/spans.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';

/** A file without `container`: the smallest one that RED takes is offered. */
export function noContainer({ document }: Context): Finding {
  const container = { engine: 'docker', settings: { image: { url: 'example/image:1.0.0' }, ram: 256 } };
  return {
    id: 'required',
    severity: 'error',
    message: 'container is missing.',
    help: 'Add container with the engine docker and, in settings, the image that the command runs in.',
    pointer: '',
    span: keySpan('', document),
    fixes: [
      {
        title: 'Add container with an image to replace',
        edits: insertEntry(document, '', 'container', container),
        placeholder: true,
      },
    ],
  };
}
