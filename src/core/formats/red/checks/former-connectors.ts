import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { listInWords } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { isFormerConnector } from '../former-connector.ts';
import { connectorStep } from '../migrate/connector-steps.ts';
import { connectorsOf } from '../migrate/connectors-of.ts';

const KNOWN = [
  'red-connector-http',
  'red-connector-http-json',
  'red-connector-ssh',
  'red-connector-xnat-http',
];

/** A connector that is a Python class, as up to RED 5. The schema rejects it with three errors, which are one matter. */
export const formerConnectors: Rule = ({ document }) =>
  connectorsOf(document.value)
    .filter(({ value }) => isFormerConnector(value))
    .map((connector) => {
      const { pointer, value } = connector;
      const name = [own(value, 'pyModule'), own(value, 'pyClass')].filter((part) => typeof part === 'string');
      const [step] = connectorStep(connector, document);
      const key = childPointer(pointer, own(value, 'pyModule') === undefined ? 'pyClass' : 'pyModule');
      return {
        id: 'former-connector',
        severity: 'error' as const,
        message: `The connector ${name.join('.')} is a Python class, as up to RED 5; a connector is a program now.`,
        help:
          step === undefined
            ? `Decide which program does the same, and name it in command instead of pyModule and pyClass. Known are ${listInWords(KNOWN, 'and')}.`
            : step.says,
        pointer: key,
        span: keySpan(key, document),
        fixes: step === undefined ? [] : [{ title: 'Write what took its place', edits: step.edits }],
      };
    });
