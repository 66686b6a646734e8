import type { SystemEnvironment } from './system-environment.ts';
import { flywheel } from './systems/flywheel.ts';
import { kaapana } from './systems/kaapana.ts';
import { raiven } from './systems/raiven.ts';
import { red } from './systems/red.ts';

/** The systems, in the order of the site. */
export const SYSTEM_ENVIRONMENTS: readonly SystemEnvironment[] = [raiven, kaapana, red, flywheel];
