/** Where Curious Containers puts everything in a container (cc-core 9.3.0, red_to_restricted_red.py). */
export const INPUTS = '/cc/inputs';
/** The folder that the command runs in, and in which results are looked for. */
export const OUTPUTS = '/cc/outputs';
/** Our own: what connectors are told, one file each. Upstream writes them to temporary files. */
export const CONNECTORS = '/cc/connectors';
