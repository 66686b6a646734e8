const HOME = /^~[^/]*(?=\/|$)/;

/** A path whose `~` the shell has left as it is, as it would have to be typed; null for any other. */
export function leftHome(typed: string): string | null {
  return HOME.test(typed) ? `"$HOME${typed.replace(HOME, '')}"` : null;
}
