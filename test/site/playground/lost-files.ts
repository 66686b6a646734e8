import type { Route } from 'playwright-core';

/** A file that the host does not have. */
export function missing(route: Route): Promise<void> {
  return route.fulfill({ status: 404, body: '' });
}

/** The first half of a file, as a line that breaks leaves it; no browser can tell by its length. */
export async function half(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}
