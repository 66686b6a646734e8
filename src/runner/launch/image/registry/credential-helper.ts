import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Login } from './login.ts';

const MOST_MS = 60_000;

/**
 * Asks a credential helper for a log-in; null where it has none, a text where it cannot be asked.
 * Protocol: github.com/docker/docker-credential-helpers.
 */
export async function askHelper(name: string, server: string): Promise<Login | null | string> {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name)) return `"${name}" is no name of a credential helper`;
  try {
    const { said, complaint, code } = await ask(program, server);
    if (code === 0) return readAnswer(said) ?? `${program} answers something else than a log-in`;
    const why = `${said} ${complaint}`.trim();
    return /credentials not found|no credentials server/i.test(why) ? null : `${program} failed: ${why}`;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'ENOENT'
      ? `${program} is not in PATH`
      : `${program} cannot be started: ${error.message}`;
  }
}

async function ask(
  program: string,
  server: string,
): Promise<{ said: string; complaint: string; code: number | null }> {
  const helper = spawn(program, ['get'], { stdio: ['pipe', 'pipe', 'pipe'], timeout: MOST_MS });
  const ended = new Promise<number | null>((resolve, reject) => {
    helper.once('error', reject).once('close', resolve);
  });
  // One that reads nothing closes its input; how it ended says more.
  helper.stdin.on('error', () => null).end(server);
  const [said, complaint, code] = await Promise.all([text(helper.stdout), text(helper.stderr), ended]);
  return { said, complaint, code };
}

function readAnswer(said: string): Login | null {
  try {
    const { Username: username, Secret: secret } = JSON.parse(said);
    if (typeof username !== 'string' || typeof secret !== 'string') return null;
    return username === '<token>' ? { token: secret } : { username, password: secret };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
