/**
 * A component in plain words, by its name, for somebody who reads the text of a page alone; empty for one whose content
 * speaks for itself.
 */
export function componentWords(name: string, attributes: ReadonlyMap<string, string>): string {
  const value = (key: string) => attributes.get(key) ?? '';
  switch (name) {
    case 'Kept':
      return bracketed('Kept by the run', `${value('path')}.`, value('alt'), value('caption'));
    case 'TabItem':
      return `**${value('label')}:**`;
    case 'Aside':
      return `**${value('title') || value('type') || 'note'}:**`;
    case 'Way':
    case 'Card':
    case 'LinkCard':
      return linked(value('title'), value('link') || value('href'));
    default:
      return ON_THE_SITE[name] === undefined ? '' : bracketed(ON_THE_SITE[name], value('format'));
  }
}

/** What a reader of the text does not see. */
const ON_THE_SITE: Readonly<Record<string, string>> = {
  FormatFacts: 'On the site: where the schema comes from',
  FormatExample: 'On the site: a whole example that is accepted',
  Differences: 'On the site: how the judgement differs from the published schema',
  Playground: 'On the site: a box that judges a manifest in the browser',
  ScaleCalculator: 'On the site: a calculator of the memory limit that a rule gives',
  ScaleTable: 'On the site: a table of rules, with the limit that each gives for the same files',
  EnvironmentTable: 'On the site: a table of what the platform gives, and what waybill run gives',
  KeptHashes: 'On the site: the hashes of the results, from the record',
};

/** `[What: detail detail]`, without the details that are not there. */
export function bracketed(what: string, ...details: readonly string[]): string {
  const told = details.filter((detail) => detail !== '').join(' ');
  return told === '' ? `[${what}]` : `[${what}: ${told}]`;
}

function linked(title: string, address: string): string {
  return address === '' ? `**${title}**` : `[${title}](${address})`;
}
