import type { DockerCommand } from './docker-command.ts';

/** Commands that tell of all that is on an engine; `ls` and `prune` are those of containers and images. */
const LISTS = new Set([
  ...['ps', 'ls', 'list', 'images', 'prune', 'stats', 'events', 'info'],
  ...['network ls', 'network list', 'network prune', 'volume ls', 'volume list', 'volume prune'],
  ...['system df', 'system info', 'system events', 'system prune'],
]);

/** Filters that leave only what the example knows by name. */
const NAMED = /^(?:--filter=|-f=?)?["']?(?:name|id|label|ancestor|reference|volume|network)=/;

/** Options whose value is the next word. */
const VALUED = new Set(['--format', '--filter', '-f', '--last', '-n']);

/** True for a command whose output would show what other examples have on the engine at that moment. */
export function listsEngine(command: DockerCommand): boolean {
  const { name, words } = command;
  if (name === 'compose') return words.includes('ls');
  if (!LISTS.has(name) || words.some((word) => NAMED.test(word))) return false;
  // `docker images greet`, `docker stats web`: those of one name.
  const last = words.at(-1) ?? '-';
  const named = !last.startsWith('-') && !VALUED.has(words.at(-2) ?? '');
  return !(named && ['images', 'ls', 'list', 'stats'].includes(name));
}
