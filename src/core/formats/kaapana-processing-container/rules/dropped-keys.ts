import { asObject } from '../../../document/as-object.ts';
import { childPointer, lastStep } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { lists } from '../lists.ts';

/** Keys of a variable that were part of the models until 2025-10-31 (99dca0f6d); Kaapana's guide still names them. */
const DROPPED: Readonly<Record<string, string>> = {
  type: 'Every value reaches the container as text, so let the program convert it.',
  adjustable: 'Every variable can be set by a task.',
};

/** `type` and `adjustable` of a variable, which do nothing any more (pc_models.py, `TaskTemplateEnv`, kaapana 09bb59b). */
export const droppedKeys: Rule = ({ document }) =>
  lists(document, 'env').flatMap(({ items, pointer }) =>
    items.flatMap((variable, index) =>
      Object.keys(asObject(variable) ?? {})
        .filter((key) => Object.hasOwn(DROPPED, key))
        .map((key) => {
          const at = childPointer(childPointer(pointer, index), key);
          return {
            id: 'dropped-key',
            severity: 'warning' as const,
            message: `Kaapana took ${quote(key)} out of its variables on 2025-10-31 and has ignored it since, without a word.`,
            help: `Remove it. ${DROPPED[key] ?? ''}`,
            pointer: at,
            span: keySpan(at, document),
            fixes: [{ title: `Remove ${quote(key)}`, edits: removeEntry(document, at) }],
          };
        }),
    ),
  );

/** True for a key that this rule speaks of. */
export function isDroppedKey(pointer: string, key: string): boolean {
  return Object.hasOwn(DROPPED, key) && /\/env\/\d+\/[^/]+$/.test(pointer) && lastStep(pointer) === key;
}
