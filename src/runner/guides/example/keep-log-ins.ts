import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Puts a credential helper of the same name in front of each that the user's configuration names: it reads the user's
 * log-ins from the real one, while what a page's `docker login` and `docker logout` change stays in the example's folder.
 * Protocol: github.com/docker/docker-credential-helpers.
 */
export async function keepLogIns(config: string, folder: string, bin: string): Promise<void> {
  const names = existsSync(config) ? helpersIn(await readFile(config, 'utf8')) : [];
  if (names.length === 0) return;
  const own = join(folder, 'log-ins');
  await mkdir(own);
  for (const name of names)
    await writeFile(join(bin, `docker-credential-${name}`), helper(name, own, bin), { mode: 0o755 });
}

/** Names of helpers are part of a command's name. */
function helpersIn(config: string): readonly string[] {
  try {
    const { credsStore = '', credHelpers = {} } = JSON.parse(config);
    const names = [credsStore, ...Object.values(credHelpers)].filter((name) =>
      /^[\w.-]+$/.test(String(name)),
    );
    return [...new Set(names.map(String))];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}

function helper(name: string, own: string, bin: string): string {
  return `#!/bin/sh
real() { HOME='${homedir()}' PATH="$(printf %s "$PATH" | sed 's|${bin}:||')" exec docker-credential-${name} "$@"; }
case $1 in store|erase|get) ;; *) real "$@" ;; esac
said=$(cat)
server=$said
case $1 in store) server=$(printf %s "$said" | sed 's/.*"ServerURL" *: *"\\([^"]*\\)".*/\\1/') ;; esac
file='${own}'/${name}-$(printf %s "$server" | cksum | tr -d ' ')
case $1 in
  store) umask 077; printf '%s\\n' "$said" >"$file" ;;
  erase) : >"$file" ;;
  get)
    if [ -s "$file" ]; then cat "$file"
    elif [ -e "$file" ]; then echo 'credentials not found in native keychain'; exit 1
    else printf %s "$said" | real get
    fi ;;
esac
`;
}
