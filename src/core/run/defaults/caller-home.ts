/** Where HOME lies for the caller's uid, for which the image has no home: a scratch folder. */
export const CALLER_HOME = '/tmp/waybill-home';
