import { SaxesParser } from 'saxes';

/**
 * What Jenkins' schema of JUnit reports (jenkinsci/xunit-plugin, junit-10.xsd) allows in each element, plus what pytest adds
 * and CI servers read: `file`, `line` and properties of a case.
 */
const SCHEMA: Readonly<
  Record<string, { attributes: string[]; required: string[]; children: string[]; text?: true }>
> = {
  testsuites: {
    attributes: ['name', 'time', 'tests', 'failures', 'errors'],
    required: [],
    children: ['testsuite'],
  },
  testsuite: {
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    required: ['name', 'tests', 'failures', 'errors'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    attributes: ['name', 'time', 'classname', 'file', 'line'],
    required: ['name'],
    children: ['properties', 'skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  properties: { attributes: [], required: [], children: ['property'] },
  property: { attributes: ['name', 'value'], required: ['name', 'value'], children: [] },
  failure: { attributes: ['type', 'message'], required: [], children: [], text: true },
  skipped: { attributes: ['type', 'message'], required: [], children: [], text: true },
  'system-out': { attributes: [], required: [], children: [], text: true },
};

/** What is wrong with a JUnit report, told by a strict XML parser and by the schema; empty for nothing. */
export function junitFlaws(xml: string): string[] {
  const flaws: string[] = [];
  const open: { name: string; counted: Record<string, number>; said: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => flaws.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const rule = SCHEMA[name];
    const parent = open.at(-1);
    if (rule === undefined) flaws.push(`${name} is no element of a report`);
    if (parent === undefined ? name !== 'testsuites' : SCHEMA[parent.name]?.children.includes(name) !== true)
      flaws.push(`${name} cannot stand in ${parent?.name}`);
    const names = Object.keys(attributes);
    for (const one of names) if (rule?.attributes.includes(one) !== true) flaws.push(`${name} has no ${one}`);
    for (const one of rule?.required ?? []) if (!names.includes(one)) flaws.push(`${name} lacks ${one}`);
    for (const one of ['tests', 'failures', 'errors', 'skipped', 'line'])
      if (one in attributes && !/^\d+$/.test(attributes[one] ?? '')) flaws.push(`${one} is no number`);
    if ('time' in attributes && !/^\d+\.\d{3}$/.test(attributes['time'] ?? ''))
      flaws.push('time is no number of seconds');
    for (const each of open) each.counted[name] = (each.counted[name] ?? 0) + 1;
    open.push({ name, counted: {}, said: attributes });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (text.trim() !== '' && (last === undefined || SCHEMA[last.name]?.text !== true))
      flaws.push(`text in ${last?.name}`);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined || !closed.name.startsWith('testsuite')) return;
    for (const [attribute, element] of [
      ['tests', 'testcase'],
      ['failures', 'failure'],
      ['skipped', 'skipped'],
    ] as const) {
      const said = closed.said[attribute];
      const there = String(closed.counted[element] ?? 0);
      if (said !== undefined && said !== there)
        flaws.push(`${closed.name} says ${said} ${attribute}, has ${there}`);
    }
  });
  parser.write(xml).close();
  return flaws;
}
