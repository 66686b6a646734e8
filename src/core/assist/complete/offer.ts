import type { Completion } from '../completion.ts';
import type { Spot } from '../spot/spot.ts';

/** A completion before it has a place in the list. */
export type Offer = Pick<Completion, 'label' | 'kind' | 'detail' | 'markdown' | 'insert' | 'preferred'>;

/** Puts offers into a list, the first of two with the same name alone; only one is preferred. */
export function listOffers(
  offers: readonly Offer[],
  { start, end, also }: Pick<Spot, 'start' | 'end' | 'also'>,
): Completion[] {
  const known = new Set<string>();
  const first = offers.findIndex(({ preferred }) => preferred);
  return offers
    .map((offer, index) => ({ ...offer, preferred: index === first }))
    .filter(({ kind, label }) => {
      const name = `${kind} ${label}`;
      const isNew = !known.has(name);
      known.add(name);
      return isNew;
    })
    .map((offer, order) => ({ ...offer, start, end, also, order }));
}
