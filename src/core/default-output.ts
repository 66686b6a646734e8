/** The folder that outputs go to unless `--output` names another one, in the current folder. It is no part of a package. */
export const DEFAULT_OUTPUT = 'waybill-output';
