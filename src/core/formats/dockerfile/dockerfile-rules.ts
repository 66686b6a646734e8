import type { Rule } from '../format-definition.ts';
import { copiedAddress } from './checks/copied-address.ts';
import { copyFrom } from './checks/copy-from.ts';
import { expansions } from './checks/expansions.ts';
import { exposedPorts } from './checks/exposed-ports.ts';
import { imageReference } from './checks/image-reference.ts';
import { stopSignal } from './checks/stop-signal.ts';
import { copiedSources } from './rules/copied-sources.ts';
import { entrypointAndCmd } from './rules/entrypoint-and-cmd.ts';
import { envForm } from './rules/env-form.ts';
import { floatingBase } from './rules/floating-base.ts';
import { maintainer } from './rules/maintainer.ts';
import { managedPython } from './rules/managed-python.ts';
import { missingProgram } from './rules/missing-program.ts';
import { otherPlatform } from './rules/other-platform.ts';
import { packageManagers } from './rules/package-managers.ts';
import { readmeCommands } from './rules/readme-commands.ts';
import { repeatedStart } from './rules/repeated-start.ts';
import { retiredBase } from './rules/retired-base.ts';
import { secrets } from './rules/secrets.ts';
import { shellBuiltins } from './rules/shell-builtins.ts';
import { stageName } from './rules/stage-name.ts';
import { startCommands } from './rules/start-commands.ts';

/** Gives ids their format, so that the rules also serve formats that are built upon a Dockerfile. */
function ofDockerfile(rule: Rule): Rule {
  return (context) =>
    rule(context).map((finding) =>
      finding.id.includes('/') ? finding : { ...finding, id: `dockerfile/${finding.id}` },
    );
}

/** What BuildKit rejects behind its parser, before it asks for any image. */
export const dockerfileChecks: readonly Rule[] = [
  imageReference,
  expansions,
  copyFrom,
  copiedAddress,
  exposedPorts,
  stopSignal,
].map(ofDockerfile);

/** What holds for every Dockerfile, whatever it is built for. */
export const dockerfileRules: readonly Rule[] = [
  envForm,
  maintainer,
  startCommands,
  entrypointAndCmd,
  repeatedStart,
  packageManagers,
  shellBuiltins,
  managedPython,
  missingProgram,
  retiredBase,
  floatingBase,
  otherPlatform,
  secrets,
  copiedSources,
  stageName,
  readmeCommands,
].map(ofDockerfile);
