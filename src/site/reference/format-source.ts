import type { FormatId } from '../../core/index.ts';

/** Where Waybill deliberately does otherwise than upstream, and why. */
export interface Difference {
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** What a format's `source.json` says of upstream, as its page shows it. */
export interface FormatSource {
  readonly format: FormatId;
  readonly upstream: {
    readonly repository?: string;
    readonly file?: string;
    readonly commit?: string;
    readonly date?: string;
  };
  /** Upstream's own judge, in a sentence. */
  readonly judge?: string;
  readonly differences: readonly Difference[];
}

const sources = import.meta.glob<FormatSource>('../../../schemas/*/source.json', {
  import: 'default',
  eager: true,
});

/** The source of a format; a format without one is a fault that stops the build. */
export function formatSource(id: FormatId): FormatSource {
  const source = Object.values(sources).find(({ format }) => format === id);
  if (source === undefined) throw new Error(`schemas/${id}/source.json is missing.`);
  return source;
}
