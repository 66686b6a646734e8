import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makePrivateFolder } from '../../journal/make-private-folder.ts';
import { processStart } from '../../journal/process-start.ts';
import { journalFolder } from '../../journal/state-folder.ts';
import { type Claim, clash } from './claim.ts';

const LOOK_MS = 200;

/** A claim in the queue that all processes of a user share, as it stands on disk. */
interface Ticket {
  readonly version: 1;
  readonly pid: number;
  readonly pidStart: string;
  /** Null while its process looks which number comes next. */
  readonly number: number | null;
  readonly claim: Claim;
}

/** Another process whose unit is in the way. */
export interface InTheWay {
  readonly pid: number;
  readonly owner: string;
  /** What both claim, as in `Claim.makes`. */
  readonly resource: string;
}

/** How a turn is waited for. */
export interface TurnOptions {
  /** Where the tickets of one engine lie. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Told once for each other that has to be waited for. */
  readonly onWait: (other: InTheWay) => void;
}

/** The folder of the tickets of an engine, beside the journals. A page that runs `waybill` reaches another engine: its own door. */
export function turnFolder(engineAddress: string): string {
  const name = createHash('sha256').update(engineAddress).digest('hex').slice(0, 16);
  return join(dirname(journalFolder()), 'turns', name);
}

/**
 * Waits until no earlier unit of another process claims the same; then it is this one's turn until the returned function
 * is called. It is Lamport's bakery: each takes the next number, and who has the smaller one goes first, so that no two
 * are in together, none waits for ever, and nothing has to be taken over from a process that died.
 * @throws the signal's reason when it is aborted
 */
export async function takeTurn(claim: Claim, { folder, signal, onWait }: TurnOptions): Promise<() => void> {
  makePrivateFolder(folder);
  const name = `${process.pid}-${randomBytes(6).toString('hex')}.json`;
  const file = join(folder, name);
  const own = { version: 1, pid: process.pid, pidStart: processStart(process.pid) ?? '', claim } as const;
  const leave = (): void => rmSync(file, { force: true });
  try {
    put(file, { ...own, number: null });
    const number = 1 + Math.max(0, ...others(folder, name).map((ticket) => ticket.number ?? 0));
    put(file, { ...own, number });
    const told = new Set<string>();
    for (;;) {
      signal.throwIfAborted();
      const before = others(folder, name).filter((ticket) => goesFirst(ticket, { number, name }));
      const inTheWay = before.flatMap((ticket) => {
        const resource = clash(ticket.claim, claim);
        return resource === null ? [] : [{ ...ticket, resource }];
      });
      if (inTheWay.length === 0) return leave;
      for (const { name: id, pid, resource, claim: theirs, number: has } of inTheWay) {
        // One that has no number yet has it in a moment.
        if (has === null || told.has(id)) continue;
        told.add(id);
        onWait({ pid, owner: theirs.owner, resource });
      }
      await pause(LOOK_MS, null, { signal }).catch(() => signal.throwIfAborted());
    }
  } catch (error) {
    leave();
    throw error;
  }
}

interface Waiting extends Ticket {
  readonly name: string;
}

/** Equal numbers are ordered by name; one without a number may get a smaller one than we have. */
function goesFirst(ticket: Waiting, own: { readonly number: number; readonly name: string }): boolean {
  if (ticket.number === null) return true;
  return ticket.number === own.number ? ticket.name < own.name : ticket.number < own.number;
}

/** Whole or not at all: another process reads it at any time. */
function put(file: string, ticket: Ticket): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, JSON.stringify(ticket), { mode: 0o600 });
  renameSync(draft, file);
}

/** The tickets of other units of processes that live; those of dead ones are removed. Units of one process never clash here. */
function others(folder: string, ownName: string): readonly Waiting[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== ownName);
  return names.flatMap((name) => {
    const ticket = readTicket(join(folder, name));
    if (ticket === null) return [];
    if (processStart(ticket.pid) === ticket.pidStart) return [{ ...ticket, name }];
    rmSync(join(folder, name), { force: true });
    return [];
  });
}

/** Null for one that has just gone, and for what is no ticket: nobody who lives waits with it. */
function readTicket(file: string): Ticket | null {
  try {
    const ticket: Ticket = JSON.parse(readFileSync(file, 'utf8'));
    return ticket?.version === 1 && Array.isArray(ticket.claim?.makes) && Array.isArray(ticket.claim.words)
      ? ticket
      : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}
