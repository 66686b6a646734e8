import { UsageError } from '../usage-error.ts';
import type { Ask } from './ask.ts';
import { completeSpec, fittingName, type Said } from './complete-spec.ts';
import { findStarter } from './find-starter.ts';
import { isPackageName, suggestName } from './package-name.ts';
import type { PackageSpec } from './package-spec.ts';
import { STARTER_NAMES, STARTERS, type Starter } from './starter.ts';
import { textFault } from './text-fault.ts';

/** Asks for the format. */
export async function askForStarter(ask: Ask): Promise<Starter> {
  const offered = STARTERS.map(({ title }, index) => `${STARTER_NAMES[index]} (${title})`).join(', ');
  const answer = await ask({
    text: `What do you want to make: ${offered}`,
    usual: STARTER_NAMES[0] ?? null,
    fault: (typed) => starterFault(typed),
  });
  return findStarter(answer);
}

function starterFault(typed: string): string | null {
  try {
    findStarter(typed);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}: ${error.help}`;
    throw error;
  }
}

/** Asks for what nobody said: name, title and author. An empty answer takes what stands in brackets. */
export async function askForSpec(said: Said, ask: Ask): Promise<PackageSpec> {
  const name = said.name ?? (await askForName(fittingName(said), ask));
  const usual = completeSpec({ ...said, name });
  const title =
    said.title ??
    (await ask({ text: 'Title, in words', usual: usual.title, fault: (typed) => sentence(typed) }));
  const author =
    said.author ??
    (await ask({
      text: 'Author (may be left empty)',
      usual: null,
      fault: (typed) => (typed === '' ? null : sentence(typed)),
    }));
  return { ...usual, title, author: author === '' ? null : author };
}

function askForName(usual: string, ask: Ask): Promise<string> {
  return ask({
    text: 'Name',
    usual,
    fault: (typed) =>
      isPackageName(typed)
        ? null
        : `Lower-case letters, digits and single hyphens only: ${suggestName(typed)}, for instance.`,
  });
}

function sentence(typed: string): string | null {
  const fault = textFault(typed);
  return fault === null ? null : `It ${fault}.`;
}
