import { readDuration } from '../read-units.ts';
import type { DirectiveFlaw, DirectivePairs } from './directive-pairs.ts';
import { KNOWN_NEEDS, readNeed } from './read-need.ts';
import type { Settings } from './settings.ts';

/** The settings of a directive's keys, and the first value that cannot be read. */
export function readSettings(pairs: DirectivePairs): {
  readonly settings: Settings;
  readonly flaw: DirectiveFlaw | null;
} {
  const needs = list(pairs.get('needs')).map((text) => ({ text, need: readNeed(text) }));
  const unknown = needs.find(({ need }) => need === null);
  const timeout = pairs.get('timeout')?.[0];
  const timeoutMs = timeout === undefined ? null : readDuration(timeout);
  const continues = pairs.get('continues')?.[0];
  const settings: Settings = {
    ...(pairs.has('needs') ? { needs: needs.flatMap(({ need }) => (need === null ? [] : [need])) } : {}),
    ...(timeoutMs === null ? {} : { timeoutMs }),
    ...(pairs.has('files') ? { files: pairs.get('files') ?? [] } : {}),
    ...(continues === undefined ? {} : { continues }),
    ...(pairs.has('keep') ? { keep: list(pairs.get('keep')) } : {}),
    ...(pairs.has('same') ? { same: list(pairs.get('same')) } : {}),
  };
  if (unknown !== undefined) {
    const message = `\`needs=\` knows no \`${unknown.text}\`.`;
    return { settings, flaw: { message, help: `An example can need ${KNOWN_NEEDS}.` } };
  }
  if (timeout !== undefined && timeoutMs === null) {
    const message = `\`timeout=${timeout}\` is no time.`;
    return { settings, flaw: { message, help: 'Write a number and `s`, `m` or `h`: `timeout=90s`.' } };
  }
  return { settings, flaw: null };
}

/** The parts between commas; an empty part stays, so that it can be refused. */
export function list(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(',')).map((part) => part.trim());
}
