import type { Rule } from '../../format-definition.ts';
import { copyFrom } from '../checks/copy-from.ts';
import { executedValues } from '../checks/executed-values.ts';
import { expansions } from '../checks/expansions.ts';
import { imageReference } from '../checks/image-reference.ts';
import { platforms } from '../checks/platforms.ts';
import { putOff } from '../checks/put-off.ts';
import { copiedSources } from './copied-sources.ts';
import { entrypointAndCmd } from './entrypoint-and-cmd.ts';
import { envForm } from './env-form.ts';
import { floatingBase } from './floating-base.ts';
import { maintainer } from './maintainer.ts';
import { managedPython } from './managed-python.ts';
import { missingLists } from './missing-lists.ts';
import { missingProgram } from './missing-program.ts';
import { otherPlatform } from './other-platform.ts';
import { packageManagers } from './package-managers.ts';
import { readmeCommands } from './readme-commands.ts';
import { readmeImages } from './readme-images.ts';
import { repeatedStart } from './repeated-start.ts';
import { retiredBase } from './retired-base.ts';
import { secrets } from './secrets.ts';
import { shellBuiltins } from './shell-builtins.ts';
import { stageName } from './stage-name.ts';
import { startCommands } from './start-commands.ts';
import { startedFiles } from './started-files.ts';

/** Gives ids their format, so that the rules also serve formats that are built upon a Dockerfile. */
function ofDockerfile(rule: Rule): Rule {
  return (context) => rule(context).map((finding) => ({ ...finding, id: `dockerfile/${finding.id}` }));
}

/** What BuildKit rejects behind its parser, before it asks for any image. */
export const dockerfileChecks: readonly Rule[] = [
  imageReference,
  platforms,
  expansions,
  copyFrom,
  executedValues,
  putOff,
].map(ofDockerfile);

/** What holds for every Dockerfile, whatever it is built for. */
export const dockerfileRules: readonly Rule[] = [
  envForm,
  maintainer,
  startCommands,
  entrypointAndCmd,
  repeatedStart,
  packageManagers,
  missingLists,
  shellBuiltins,
  managedPython,
  missingProgram,
  startedFiles,
  retiredBase,
  floatingBase,
  otherPlatform,
  secrets,
  copiedSources,
  stageName,
  readmeCommands,
  readmeImages,
].map(ofDockerfile);
