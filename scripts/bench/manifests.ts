import { longGear, typicalGear } from './gears.ts';

/** A text that the judge is timed on, and what it is to be. */
export interface Timed {
  readonly title: string;
  readonly text: string;
  readonly fileName: string;
  readonly format: string;
  readonly accepted: boolean;
  /** In milliseconds; null where the figure only stands beside others. */
  readonly goal: number | null;
}

/** What the judge is timed on: a typical manifest, and the largest of each kind. */
export function timedManifests(): Timed[] {
  const gear = { fileName: 'manifest.json', format: 'flywheel-gear' };
  return [
    { title: 'a typical manifest', text: typicalGear(), ...gear, accepted: true, goal: 5 },
    { title: 'a gear of 1 MB', text: longGear(1_000_000), ...gear, accepted: true, goal: 100 },
    { title: 'a gear of 1 MB, all options faulty', text: faultyGear(), ...gear, accepted: false, goal: 100 },
    {
      title: 'a Kaapana task of 1 MB with templates',
      text: longTask(14_000),
      fileName: 'task.json',
      format: 'kaapana-task',
      accepted: true,
      goal: 100,
    },
    {
      title: 'a RED file in YAML, as long as is judged',
      text: longRed(3900),
      fileName: 'long.red.yml',
      format: 'red',
      accepted: true,
      goal: null,
    },
  ];
}

/** Each option has a wrong type, a misspelt key or a default that it refuses. */
function faultyGear(): string {
  const gear = JSON.parse(longGear(1_000_000)) as { config: Record<string, object> };
  const faults = [{ type: 'integr' }, { type: undefined, descripton: 'x' }, { default: 'x' }];
  const options = Object.entries(gear.config).map(([name, option], index) => [
    name,
    { ...option, ...faults[index % faults.length] },
  ]);
  return JSON.stringify({ ...gear, config: Object.fromEntries(options) }, null, 2);
}

/** Every fourth variable is a mark of Jinja2. */
function longTask(count: number): string {
  const env = Array.from({ length: count }, (_, index) => ({
    name: `VARIABLE_${index}`,
    value: index % 4 === 0 ? `{{ env.SOMETHING }}/${index}` : `value ${index}`,
  }));
  const image = '{{ env.REGISTRY }}/blur:1.0';
  const task = { name: 'long', image, taskTemplate: 'default', inputs: [], outputs: [], env };
  return JSON.stringify(task, null, 2);
}

function longRed(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const described = numbers.map(
    (number) =>
      `    input_${number}:\n      type: int\n      inputBinding:\n        prefix: "--input-${number}"\n      doc: "number ${number}"\n`,
  );
  return `redVersion: "9"
cli:
  cwlVersion: "v1.0"
  class: CommandLineTool
  baseCommand: tool
  inputs:
${described.join('')}  outputs: {}
inputs:
${numbers.map((number) => `  input_${number}: ${number}\n`).join('')}outputs: {}
container:
  engine: docker
  settings:
    image:
      url: "docker.io/library/tool:1"
    ram: 256
execution:
  engine: ccfaice
  settings: {}
`;
}
