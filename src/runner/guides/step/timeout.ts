const BUILDS_OR_PULLS =
  /\b(?:docker|podman|buildah|nerdctl)\b[^\n|;&]*\b(?:build|buildx|bake|compose|pull|load)\b|\bwaybill\s+run\b/;

/** Longest time for a step in milliseconds: 10 minutes where it builds or pulls, else 2 (FENCES.md, `timeout=`). */
export function stepTimeout(text: string, wanted: number | null): number {
  return wanted ?? (BUILDS_OR_PULLS.test(text) ? 600_000 : 120_000);
}
