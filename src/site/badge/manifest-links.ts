import type { Guide } from '../../docs/index.ts';
import type { ManifestLink } from './badge.ts';
import { playgroundAddress } from './playground-address.ts';

/** A link to the playground for each block of a page that is a manifest or a Dockerfile, as it was judged. */
export function manifestLinks({ fences }: Pick<Guide, 'fences'>): readonly ManifestLink[] {
  return fences.flatMap(({ fate, line, text }) => {
    const judged = fate?.kind === 'file' || fate?.kind === 'checked' ? fate.judged : null;
    const file = fate?.kind === 'file' ? fate.path.slice(fate.path.lastIndexOf('/') + 1) : null;
    const address = judged === null ? null : playgroundAddress(file, text, judged.format);
    return address === null ? [] : [{ line, file, address }];
  });
}
