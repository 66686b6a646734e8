import { randomBytes } from 'node:crypto';

/** Begins the names of all that this test file makes on the engine, which others use at the same time. */
export const OWN = `wb-${randomBytes(4).toString('hex')}`;
