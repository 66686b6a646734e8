import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../run-command.ts';

/** The bridge of containers that name no network. */
const BRIDGE = '/sys/class/net/docker0';
/** `NET_ADDR_SET` of the kernel: somebody has set the address, so that it stays. */
const SET = '3';

/**
 * Gives the gateway of containers a hardware address that stays. Without one, Debian's engine on a newer kernel has a bridge
 * that takes its address from the containers on it: whenever one comes or goes it changes, and connections of all others
 * time out until they have forgotten the former one.
 */
export async function steadyGateway(): Promise<void> {
  if (!existsSync(BRIDGE) || readFileSync(`${BRIDGE}/addr_assign_type`, 'utf8').trim() === SET) return;
  await runCommand('ip', ['link', 'set', 'dev', 'docker0', 'address', '02:42:ac:11:00:01']);
}
