/** A page with its policy in it. A browser heeds it for what comes behind it, so the place is before any script. */
export function withPolicy(html: string, policy: string, place: number): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}"/>`;
  return html.slice(0, place) + meta + html.slice(place);
}
