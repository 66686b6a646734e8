import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

/** A fresh folder with these files, removed when the running test ends. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A container for RAIVEN that runs these lines of sh, and an input with one file. */
export function raivenFolder(lines: string, files: Readonly<Record<string, string>> = {}): string {
  return folderOf({
    'test-raiven/Dockerfile': DOCKERFILE,
    'test-raiven/run.sh': `cd "$RAIVEN_INPUT_DIR"\n${lines}\n`,
    'in/a.txt': 'hello\n',
    ...files,
  });
}

const DOCKERFILE = `FROM debian:bookworm-slim
COPY run.sh /run.sh
ENV READS=$RAIVEN_INPUT_DIR
CMD ["sh", "/run.sh"]
`;

/** A gear with one input and one option that runs these lines of sh. */
export function gearFolder(lines: string): string {
  return folderOf({
    'gear/manifest.json': JSON.stringify(GEAR, null, 2),
    'gear/Dockerfile': GEAR_DOCKERFILE,
    'gear/run.sh': `#!/bin/bash\nset -e\ncd /flywheel/v0\n${lines}\n`,
    'in/a.txt': 'hello\n',
  });
}

const GEAR_DOCKERFILE = `FROM debian:bookworm-slim
WORKDIR /flywheel/v0
COPY manifest.json run.sh /flywheel/v0/
RUN chmod +x run.sh
`;

const GEAR = {
  name: 'waybill-test-gear',
  label: 'Repeats',
  description: 'Writes its input several times.',
  version: '0.1.0',
  author: 'A. Author',
  maintainer: 'A. Author',
  license: 'MIT',
  source: 'https://example.org',
  url: 'https://example.org',
  command: '/flywheel/v0/run.sh',
  inputs: { text: { base: 'file' } },
  config: { times: { type: 'integer', default: 2 } },
};

/** A container for Kaapana with one input and one output that runs these lines of sh. */
export function kaapanaFolder(lines: string): string {
  return folderOf({
    'kaapana/Dockerfile':
      'FROM debian:bookworm-slim\nCOPY files/processing-container.json /processing-container.json\nCOPY files/run.sh /kaapana/app/run.sh\n',
    'kaapana/files/processing-container.json': JSON.stringify(CONTAINER, null, 2),
    'kaapana/files/run.sh': `${lines}\n`,
    'in/a.txt': 'hello\n',
  });
}

const CONTAINER = {
  name: 'waybill-test-kaapana',
  description: 'Repeats its input.',
  templates: [
    {
      identifier: 'repeat',
      description: 'Writes its input several times.',
      env: [{ name: 'TIMES', value: '2' }],
      inputs: [{ name: 'texts', mounted_path: '/kaapana/mounted/in' }],
      outputs: [{ name: 'repeated', mounted_path: '/kaapana/mounted/out' }],
      command: ['sh', '/kaapana/app/run.sh'],
    },
  ],
};

/** A RED file with one input file, one plain input and one output. */
export function redFolder(): string {
  return folderOf({ 'experiment.red.json': JSON.stringify(RED, null, 2), 'in/a.txt': 'hello\n' });
}

const RED = {
  redVersion: '9',
  cli: {
    cwlVersion: 'v1.0',
    class: 'CommandLineTool',
    baseCommand: 'grep',
    inputs: {
      pattern: { type: 'string', inputBinding: { position: 1 } },
      text: { type: 'File', inputBinding: { position: 2 } },
    },
    outputs: { found: { type: 'stdout' } },
    stdout: 'found.txt',
  },
  inputs: {
    pattern: 'hell',
    text: {
      class: 'File',
      connector: { command: 'red-connector-http', access: { url: 'https://example.org/a.txt' } },
    },
  },
  container: { engine: 'docker', settings: { image: { url: 'debian:bookworm-slim' } } },
};
