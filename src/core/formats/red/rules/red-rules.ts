import type { Rule } from '../../format-definition.ts';
import { forVersion9 } from '../checks/red-checks.ts';
import { baseCommand } from './base-command.ts';
import { bindings } from './bindings.ts';
import { clearSecrets } from './clear-secrets.ts';
import { cloud } from './cloud.ts';
import { connectorAccess } from './connector-access.ts';
import { engineNames } from './engine-names.ts';
import { engineSettings } from './engine-settings.ts';
import { executionNeeds } from './execution-needs.ts';
import { globReferences } from './glob-references.ts';
import { gpus } from './gpus.ts';
import { imageTag } from './image-tag.ts';
import { mounts } from './mounts.ts';
import { unsentResults } from './unsent-results.ts';
import { variables } from './variables.ts';

/** What is known beyond red-val: how faice, CC-Agency, the agent and the connectors go on with the file. */
export const redRules: readonly Rule[] = [
  engineNames,
  engineSettings,
  gpus,
  variables,
  clearSecrets,
  executionNeeds,
  baseCommand,
  bindings,
  unsentResults,
  cloud,
  imageTag,
  mounts,
  connectorAccess,
  globReferences,
].map(forVersion9);
