/** What a flag takes: true or false, one text, or a text each time it is given. */
export type FlagKind = 'boolean' | 'text' | 'texts';

type FlagRules = Readonly<Record<string, FlagKind>>;

/** Flags by keyword; an instruction that is not listed takes none (frontend/dockerfile/instructions/parse.go, BuildKit 0.34.2). */
export const FLAGS: Readonly<Record<string, FlagRules>> = {
  ADD: {
    chown: 'text',
    chmod: 'text',
    link: 'boolean',
    'keep-git-dir': 'boolean',
    checksum: 'text',
    unpack: 'boolean',
    exclude: 'texts',
  },
  COPY: {
    chown: 'text',
    from: 'text',
    chmod: 'text',
    link: 'boolean',
    exclude: 'texts',
    parents: 'boolean',
  },
  FROM: { platform: 'text' },
  HEALTHCHECK: {
    interval: 'text',
    timeout: 'text',
    'start-period': 'text',
    'start-interval': 'text',
    retries: 'text',
  },
  RUN: { mount: 'texts', network: 'text', security: 'text', device: 'texts' },
};

/** Instructions whose flags BuildKit does not look at. */
export const UNREAD_FLAGS: ReadonlySet<string> = new Set(['ARG', 'STOPSIGNAL']);
