import { quote } from '../../wording/quote.ts';
import { unsetIn, withoutUnset } from './jinja/unset.ts';
import { KaapanaRefused } from './kaapana-refused.ts';
import type { ChannelVolume } from './task-model.ts';

/**
 * A text that the run cannot do without.
 *
 * @param what begins a sentence: `The image of the task`
 * @param other what to do in the place of setting the variable, a whole sentence
 * @throws KaapanaRefused where a variable is missing in it
 */
export function settled(text: string, what: string, other: string): string {
  const [missing] = unsetIn(text);
  if (missing === undefined) return text;
  const name = missing.replace(/^env\./, '');
  throw new KaapanaRefused({
    id: 'run/variable-unset',
    // What `--set` can give, a program may ask for.
    ...(missing.startsWith('env.') ? {} : { about: missing }),
    message: `${what} needs {{ ${missing} }}, which is not set: Jinja2 makes ${quote(withoutUnset(text))} of it.`,
    help: `${missing.startsWith('env.') ? `Set ${name} in the environment` : `Add --set ${missing}=VALUE`}. ${other}`,
  });
}

/** The folder of an input that nobody bound. @throws KaapanaRefused where there is none that the engine takes */
export function settledFolder({ name, hostPath }: ChannelVolume): string {
  const bind = `--input ${name}=FOLDER`;
  const path = settled(hostPath, `The input channel ${quote(name)} of the task`, `Or bind it: ${bind}.`);
  if (isAbsolute(path)) return path;
  throw new KaapanaRefused({
    id: 'run/relative-host-path',
    message: `The input channel ${quote(name)} of the task lies at ${quote(path)}, which is no absolute path: Docker does not mount it.`,
    help: `Bind it: ${bind}. Or write the whole path from / on into the task.`,
  });
}

/** True for a path that the engine takes for a folder, on Windows too. */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
