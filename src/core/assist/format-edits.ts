import { MAX_TEXT_LENGTH, MAX_YAML_LENGTH } from '../document/bounds.ts';
import { layoutOf } from '../edit/print/layout.ts';
import type { Edit } from '../problem.ts';
import type { AssistOptions } from './assist-options.ts';
import { formatJson } from './format/format-json.ts';
import { formatYaml } from './format/format-yaml.ts';
import { readForHelp } from './reading.ts';
import { yamlUnit } from './yaml/yaml-unit.ts';

/**
 * The edits that lay a text out evenly, comments kept, one for each stretch that changes; none where it is even already.
 * @returns null where that cannot be done without changing what the text means: a Dockerfile, a broken text, one that is too long to be judged
 */
export function formatEdits(text: string, options: AssistOptions): readonly Edit[] | null {
  const { language, tree } = readForHelp(text, options);
  const longest = language === 'yaml' ? MAX_YAML_LENGTH : MAX_TEXT_LENGTH;
  if (language === 'dockerfile' || text.trim() === '' || text.length > longest) return null;
  const manner = layoutOf({ text, language, value: null, places: new Map() });
  return language === 'json'
    ? formatJson(text, manner)
    : formatYaml(text, { ...manner, unit: yamlUnit(tree) });
}
