import type { Rule } from '../../format-definition.ts';
import { channelNames } from './channel-names.ts';
import { commandWords } from './command-words.ts';
import { droppedKeys } from './dropped-keys.ts';
import { duplicateNames } from './duplicate-names.ts';
import { ignoredKeys } from './ignored-keys.ts';
import { memoryQuantities } from './memory-quantities.ts';
import { mountedPaths } from './mounted-paths.ts';
import { resources } from './resources.ts';
import { scaleRules } from './scale-rules.ts';
import { variables } from './variables.ts';

/** What holds for processing containers and for tasks, which may bring a template along. */
export const sharedRules: readonly Rule[] = [
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
