import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type OwnEngine, planEngine } from '../guides/own-engine.ts';
import type { Place } from './fault.ts';
import { hashTree } from './hash-tree.ts';

/** Its program is a file of the input, so that one image serves all faults. */
export const IMAGE = 'waybill-faults:1';
export const DOCKERFILE = 'FROM debian:bookworm-slim\nCMD ["sh", "/mnt/raiven/input/run.sh"]\n';
const BASE = 'debian:bookworm-slim';

/** An ordinary user. */
export const USER = 1000;

/** An engine, packages and folders that faults strike. */
export interface FaultWorld {
  readonly engine: OwnEngine;
  readonly packages: string;
  /** Starts the engine where it does not answer. */
  revive(): Promise<void>;
  /** The folders of a fault, new. */
  place(number: number, script: string, uid: number): Place;
  env(place: Place): NodeJS.ProcessEnv;
  /**
   * What is wrong on the engine and on this host, a sentence each; asked when Waybill has started once more. What a result says
   * that it has left, because it has no other place, is not.
   */
  wrongs(place: Place, told: string): readonly string[];
}

/** Makes a world in a folder; root is needed, for the engine. */
export async function faultWorld(folder: string): Promise<FaultWorld> {
  const engine = planEngine(join(folder, 'engine'));
  const [canary, packages] = [join(folder, 'canary'), join(folder, 'packages')];
  // Ordinary users pass through.
  chmodSync(folder, 0o755);
  const revive = async (): Promise<void> => {
    if (!answers(engine)) await engine.start();
    chmodSync(engine.host.replace('unix://', ''), 0o666);
  };
  await revive();
  makeImages(engine, folder);
  makeCanary(canary);
  makePackages(packages);
  const before = engineState(engine);
  const untouched = hashTree(canary);
  return {
    engine,
    packages,
    revive,
    place: (number, script, uid) => {
      const root = join(folder, 'places', String(number));
      const [input, output, tmp] = ['input', 'output', 'tmp'].map((name) => join(root, name));
      const place = { root, input: input ?? '', output: output ?? '', tmp: tmp ?? '', canary, uid };
      for (const path of [place.input, place.output, place.tmp]) mkdirSync(path, { recursive: true });
      writeFileSync(join(place.input, 'run.sh'), script);
      writeFileSync(join(place.input, 'canary'), canary);
      writeFileSync(join(place.output, 'mine'), 'mine\n');
      for (const path of [root, place.input, place.output, place.tmp, join(place.output, 'mine')])
        chownSync(path, uid, uid);
      return place;
    },
    env: ({ root, tmp }) => ({
      ...process.env,
      HOME: root,
      DOCKER_HOST: engine.host,
      XDG_STATE_HOME: join(root, 'state'),
      TMPDIR: tmp,
    }),
    wrongs: (place, told) => {
      const wrongs: string[] = [];
      const now = engineState(engine);
      if (now !== before) wrongs.push(`the engine has\n${now}\nand had\n${before}`);
      if (hashTree(canary) !== untouched) wrongs.push('files of this host were touched');
      wrongs.push(...leftOf(place, told));
      return wrongs;
    },
  };
}

/** Folders and files of ours on this host. */
function leftOf({ output, tmp, root }: Place, told: string): readonly string[] {
  const runs = join(root, 'state', 'waybill', 'runs');
  const isFolder = existsSync(output) && lstatSync(output).isDirectory();
  const left = [
    ...(isFolder ? readdirSync(output).filter((name) => isStaging(name) && !told.includes(name)) : []),
    ...readdirSync(tmp).filter((name) => name.startsWith('waybill-')),
    ...(existsSync(runs) ? readdirSync(runs) : []),
  ];
  return left.length === 0 ? [] : [`left on this host: ${left.join(', ')}`];
}

/** What a container wrote and could not have its place is kept beside, and no leftover. */
function isStaging(name: string): boolean {
  return name.startsWith('.waybill-') && !name.startsWith('.waybill-conflict-');
}

function answers({ docker }: OwnEngine): boolean {
  try {
    docker('version');
    return true;
  } catch {
    return false;
  }
}

/** All but images that runs have built, which stay. */
function engineState(engine: OwnEngine): string {
  const lines = engine.state().split('\n');
  return lines.filter((line) => !line.startsWith('waybill/')).join('\n');
}

function makeImages({ docker }: OwnEngine, folder: string): void {
  const archive = join(folder, 'images.tar');
  execFileSync('docker', ['save', '--output', archive, BASE]);
  docker('load', '--input', archive);
  rmSync(archive);
  const context = join(folder, 'context');
  mkdirSync(context);
  writeFileSync(join(context, 'Dockerfile'), DOCKERFILE);
  docker('build', '--quiet', '--tag', IMAGE, context);
  docker('create', '--name', 'users-container', BASE, 'true');
  docker('volume', 'create', 'users-volume');
}

function makeCanary(canary: string): void {
  mkdirSync(join(canary, 'folder'), { recursive: true });
  for (const name of ['outside', 'folder/inside', 'linked']) writeFileSync(join(canary, name), `${name}\n`);
  // Whoever follows a link here may also write.
  for (const name of ['', 'folder']) chmodSync(join(canary, name), 0o777);
  for (const name of ['outside', 'folder/inside', 'linked']) chmodSync(join(canary, name), 0o666);
}

function makePackages(packages: string): void {
  for (const name of ['image', 'limited']) mkdirSync(join(packages, name), { recursive: true });
  writeFileSync(join(packages, 'image', 'Dockerfile'), DOCKERFILE);
  const template = {
    identifier: 'limited',
    description: 'A little memory.',
    env: [],
    inputs: [{ name: 'input', mounted_path: '/mnt/raiven/input' }],
    outputs: [{ name: 'output', mounted_path: '/mnt/raiven/output' }],
    resources: { limits: { memory: '64Mi' } },
    command: ['sh', '/mnt/raiven/input/run.sh'],
  };
  const manifest = { name: 'limited', description: 'Faults.', api_version: 1, templates: [template] };
  writeFileSync(join(packages, 'limited', 'processing-container.json'), JSON.stringify(manifest));
}
