import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildServers,
  docker,
  type Registry,
  startRegistry,
  USER,
} from '../../runner/launch/image/servers/servers.ts';
import { OWN } from '../../runner/own-name.ts';
import { waybill } from '../waybill.ts';
import { folderOf } from './package-example.ts';

const servers = await buildServers();
let registry: Registry;

beforeAll(async () => {
  if (servers === null) return;
  registry = await startRegistry(servers, true);
  registry.push('debian:bookworm-slim', 'run/tool:1');
});

afterAll(() => {
  if (servers === null) return;
  registry.stop();
  docker(['rmi', '--force', servers]);
});

/** A RED file whose image only `USER` may pull, and whose program writes one file. */
function closedFile(): string {
  const auth = { username: '{{user}}', password: '{{key}}' };
  const file = {
    redVersion: '9',
    cli: {
      cwlVersion: 'v1.0',
      class: 'CommandLineTool',
      baseCommand: ['sh', '-c', `echo made by ${OWN} > out.txt`],
      inputs: {},
      outputs: { out: { type: 'File', outputBinding: { glob: 'out.txt' } } },
    },
    inputs: {},
    container: {
      engine: 'docker',
      settings: { ram: 256, image: { url: `${registry.host}/run/tool:1`, auth } },
    },
  };
  return folderOf({ 'x.red.json': JSON.stringify(file) });
}

const run = (cwd: string, key: string) =>
  waybill(
    ['run', 'x.red.json', '--set', `user=${USER.username}`, '--set', `key=${key}`, '--format', 'json'],
    {
      cwd,
    },
  );

test.skipIf(servers === null)(
  'the log-in of a RED file opens its registry for a whole run, and its password is printed nowhere',
  async () => {
    const cwd = closedFile();
    const wrong = await run(cwd, 'not the password');
    expect(wrong.code, wrong.stderr).toBe(1);
    expect(JSON.parse(wrong.stdout).problems[0]).toMatchObject({ id: 'run/registry-denied' });
    const { code, stdout, stderr } = await run(cwd, USER.password);
    expect(code, stderr).toBe(0);
    const { status, outputs, image } = JSON.parse(stdout);
    expect({ status, base: image.base, outputs: outputs.length }).toEqual({
      status: 'succeeded',
      base: 'stand-in',
      outputs: 1,
    });
    expect(stdout + stderr).not.toContain(USER.password);
    docker(['rmi', `${registry.host}/run/tool:1`]);
  },
);
