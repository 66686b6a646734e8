/** Label of every image that a run has built; its value is the run's name. Containers of the image inherit it, so it is not the label that containers of runs are found by. */
export const IMAGE_LABEL = 'org.waybill.image';

/** `waybill/NAME`, with what a repository's name allows. Source: github.com/distribution/reference, `regexp.go`. */
export function builtRepository(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/[._-]{2,}/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, 100)
    .replace(/[._-]+$/, '');
  return `waybill/${plain === '' ? 'image' : plain}`;
}
