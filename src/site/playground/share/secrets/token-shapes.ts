/** A secret that is known by its looks alone. */
export interface TokenShape {
  /** What it is, with its article. */
  readonly what: string;
  /** Global; each part of it is bounded, so that no text takes long. */
  readonly pattern: RegExp;
}

/** The prefixes are those that the services write on their tokens so that they are found in texts like these. */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})\b/g },
  { what: 'a GitLab token', pattern: /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent|oas)-[\w.-]{20,255}/g },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/g },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,100}\b/g },
  { what: 'a Docker Hub token', pattern: /\bdckr_[op]at_[\w-]{20,100}/g },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[\w-]{10,255}/g },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { what: 'a PyPI token', pattern: /\bpypi-[\w-]{50,512}/g },
  { what: 'an API key', pattern: /\bsk-(?=[\w-]{0,64}\d)[\w-]{20,255}/g },
  { what: 'a signed token (JWT)', pattern: /\beyJ[\w-]{8,2048}\.eyJ[\w-]{8,4096}\.[\w-]{8,2048}/g },
  {
    what: 'a Flywheel API key',
    pattern:
      /(?<![\w./@-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}(?::\d{2,5})?:(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Z])(?=[\w-]{0,40}[a-z])[\w-]{16,512}(?![\w./:@-])/g,
  },
  {
    what: 'a password in an address',
    pattern: /(?<=:\/\/[^\s/:@"'<>]{1,100}:)[^\s/@"'<>{}$]{1,200}(?=@[\w.[-])/g,
  },
];
