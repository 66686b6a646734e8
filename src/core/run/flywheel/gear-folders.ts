/** The folder of a gear in its container; all else lies below it (specification 0.1.9, The base folder). */
export const BASE = '/flywheel/v0';
export const INPUT = `${BASE}/input`;
export const OUTPUT = `${BASE}/output`;
export const WORK = `${BASE}/work`;
