import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { canAsk, withTerminal } from '../init/ask.ts';
import { askForSpec, askForStarter } from '../init/ask-for-spec.ts';
import { completeSpec, saidByFlags } from '../init/complete-spec.ts';
import { fillTemplate } from '../init/fill-template.ts';
import { findStarter } from '../init/find-starter.ts';
import type { PackageSpec } from '../init/package-spec.ts';
import { readTemplates } from '../init/read-templates.ts';
import { STARTER_NAMES } from '../init/starter.ts';
import { writePackage } from '../init/write-package.ts';
import type { InitOptions } from '../options/init-options.ts';
import { initHuman, initResult } from '../report/init-report.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `waybill init`: a new package that passes `validate` and `run` as it is.
 * @param format a format or its alias; undefined is asked for where there is a terminal
 */
export async function init(
  format: string | undefined,
  folder: string | undefined,
  options: InitOptions,
  console: Console,
): Promise<ExitCode> {
  const spec = await specify(format, folder, options);
  const files = readTemplates(spec.starter.format)
    .map((template) => fillTemplate(template, spec))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  writePackage(spec.folder, files);
  const result = initResult(spec, files);
  if (options.format === 'json') console.out(`${JSON.stringify(result, null, 2)}\n`);
  else if (!options.quiet) console.out(initHuman(result, console.colors));
  return EXIT.fine;
}

async function specify(
  format: string | undefined,
  folder: string | undefined,
  options: InitOptions,
): Promise<PackageSpec> {
  if (canAsk()) {
    // What was said is judged before anything is asked.
    const known = format === undefined ? null : saidByFlags(findStarter(format), folder ?? null, options);
    return withTerminal(async (ask) =>
      askForSpec(known ?? saidByFlags(await askForStarter(ask), folder ?? null, options), ask),
    );
  }
  if (format === undefined) {
    throw new UsageError('the format is missing', `waybill init ${STARTER_NAMES.join('|')}`);
  }
  return completeSpec(saidByFlags(findStarter(format), folder ?? null, options));
}
