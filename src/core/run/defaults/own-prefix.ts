/** What the names of our own files and folders among the outputs begin with; no output may be called so. */
export const OWN_PREFIX = '.waybill-';
