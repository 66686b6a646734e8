import { parseDockerfile } from '../../document/dockerfile/parse-dockerfile.ts';
import type { Parsed } from '../../document/parsed.ts';

/** Reads the Dockerfile of a container. An empty one stands for none, which a check of its own tells. */
export function readRaiven(text: string): Parsed {
  const parsed = parseDockerfile(text);
  return text.trim() === '' ? { ...parsed, findings: [] } : parsed;
}
