import { explanationOf } from '../../../core/index.ts';
import type { SarifRule } from './sarif-log.ts';

/** What a problem of this id means and what to do, as its page says it. */
export function sarifRule(id: string, site: string): SarifRule {
  const [meaning, remedy] = explanationOf(id) ?? [id, 'See the message.'];
  return {
    id,
    shortDescription: { text: meaning },
    help: { text: remedy },
    ...(site === '' ? {} : { helpUri: `${site}/problems/${id}/` }),
  };
}
