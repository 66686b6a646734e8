/** The page of a known failure, as a path of the site: `/failures/disk-full/`. */
export function failurePage(id: string): string {
  return `/failures/${id}/`;
}
