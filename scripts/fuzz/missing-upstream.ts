/** Upstream's judge is not on this machine; the message says what to install. */
export class MissingUpstream extends Error {}
