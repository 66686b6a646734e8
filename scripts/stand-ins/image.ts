import { lastWords, runCommand } from '../run-command.ts';

/** Says of an image that it is no upstream image; the value says what it was made from. */
export const STAND_IN_LABEL = 'org.waybill.stand-in';

/** True where the engine has an image under this name; nothing is ever built over it. */
export async function hasImage(name: string): Promise<boolean> {
  return (await runCommand('docker', ['image', 'inspect', name])).exitCode === 0;
}

/** Fetches the real image; the text is null on success, else why it cannot be had. */
export async function pullImage(name: string): Promise<string | null> {
  const pull = await runCommand('docker', ['pull', '--quiet', name]);
  return pull.exitCode === 0 ? null : lastWords(pull, 1);
}
