/** Where the worker mounts both folders (backend/config.py, raiven 7908636). */
export const RAIVEN_INPUT = '/mnt/raiven/input';
export const RAIVEN_OUTPUT = '/mnt/raiven/output';

/** What the worker sets besides where somebody sent the images, and leaves out where nobody did (`get_environment`). */
export const RAIVEN_INITIATOR = ['RAIVEN_INITIATOR_AET', 'RAIVEN_INITIATOR_HOST'];
