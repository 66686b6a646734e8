import { containerRules } from './container-rules.ts';
import type { Handling, ProxiedRequest, Rule } from './handling.ts';
import { hidingRules } from './hide-label.ts';
import { imageRules } from './image-rules.ts';
import { labelRules } from './label-rules.ts';
import { protectRules } from './protect-rules.ts';
import { pruneRules } from './prune-rules.ts';

const RULES: readonly Rule[] = [
  ...containerRules,
  ...labelRules,
  ...pruneRules,
  ...imageRules,
  ...protectRules,
  ...hidingRules,
];

/** What the first rule that fits wants done; nothing where none does. */
export async function handlingOf(request: ProxiedRequest): Promise<Handling> {
  for (const rule of RULES) {
    const match = rule.method === request.method ? request.path.match(rule.path) : null;
    if (match !== null) return rule.handle(request, match);
  }
  return {};
}
