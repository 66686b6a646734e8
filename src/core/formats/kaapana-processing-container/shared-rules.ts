import type { Rule } from '../format-definition.ts';
import { jsonOnly } from '../json-only.ts';
import { droppedKeys } from './dropped-keys.ts';
import { ignoredKeys } from './ignored-keys.ts';
import { channelNames } from './rules/channel-names.ts';
import { commandWords } from './rules/command-words.ts';
import { duplicateNames } from './rules/duplicate-names.ts';
import { memoryQuantities } from './rules/memory-quantities.ts';
import { mountedPaths } from './rules/mounted-paths.ts';
import { resources } from './rules/resources.ts';
import { scaleRules } from './rules/scale-rules.ts';
import { variables } from './rules/variables.ts';

/** What holds for processing containers and for tasks, which may bring a template along. */
export const sharedRules: readonly Rule[] = [
  jsonOnly,
  ignoredKeys,
  droppedKeys,
  duplicateNames,
  channelNames,
  mountedPaths,
  commandWords,
  variables,
  memoryQuantities,
  resources,
  scaleRules,
];
