import { resolve } from 'node:path';

/** Where the manifests of others lie on the machines of this project, with upstream's verdicts; too many to be part of it. */
export const OUR_CORPUS = resolve(import.meta.dirname, '../../shared/corpus/dev');

/** The folder that is taken: the one that WAYBILL_CORPUS names, else ours, whether it is there or not. */
export const CORPUS = process.env['WAYBILL_CORPUS'] ?? OUR_CORPUS;
