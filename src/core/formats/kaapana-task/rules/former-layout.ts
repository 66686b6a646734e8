import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { moveEntry } from '../../../edit/move-entry.ts';
import type { Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { FORMER_CONFIG } from '../../kaapana-processing-container/explain/former-spelling.ts';
import { isUnquoted } from '../../kaapana-processing-container/jinja/is-rendered.ts';

/** What the runner for Kubernetes reads stood at the top of a task until 2025-10-20 (kaapana c3146a65a). */
export const formerLayout: Rule = (context) => {
  const { document } = context;
  const keys = FORMER_CONFIG.filter((key) => own(document.value, key) !== undefined);
  return keys.map((key, index) => {
    const pointer = childPointer('', key);
    const mend = mendOf(key, index, context);
    return {
      id: 'former-spelling',
      severity: 'warning' as const,
      message: `${key} stands at the top, as it did before 2025-10-20; Kaapana looks for it in config and ignores it here.`,
      help: `Move it into config, whose type is "k8s".`,
      pointer,
      span: keySpan(pointer, document),
      fixes: mend === null || mend.edits.length === 0 ? [] : [mend],
    };
  });
};

/** Where there is no config yet, the first key becomes one where it stands, and the others follow once it is there. */
function mendOf(key: string, index: number, { document }: Context): Mend | null {
  const pointer = childPointer('', key);
  const place = document.places.get(pointer);
  if (document.language !== 'json' || place?.key == null || isUnquoted(pointer, document)) return null;
  if (own(document.value, 'config') !== undefined)
    return { title: 'Move it into config', edits: moveEntry(document, pointer, '/config', key) };
  if (index > 0) return null;
  const { start, end } = place.value;
  return {
    title: 'Put it into a config for Kubernetes',
    edits: [
      { ...place.key, text: '"config"' },
      { start, end: start, text: `{ "type": "k8s", ${JSON.stringify(key)}: ` },
      { start: end, end, text: ' }' },
    ],
  };
}
