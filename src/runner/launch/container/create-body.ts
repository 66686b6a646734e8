import type Docker from 'dockerode';
import { CALLER_HOME, type ContainerRun, KEPT_CAPABILITIES } from '../../../core/index.ts';
import type { Staging } from '../outputs/staging.ts';
import { RUN_LABEL } from './run-label.ts';

/** What the container of a run has besides what its plan says. */
export interface CreateFacts {
  readonly token: string;
  /** The image by its id, so that a tag that moves meanwhile changes nothing. */
  readonly imageId: string;
  readonly staging: Staging;
  readonly devices: readonly Docker.DeviceRequest[];
  /** Numeric `uid:gid` for `user: 'caller'`. */
  readonly caller: string;
  /** The log stays readable by `docker logs`. */
  readonly keep: boolean;
  /** Folders and files of this host laid over those of the image. */
  readonly mounts: readonly { readonly source: string; readonly target: string }[];
}

/** The body of `POST /containers/create`. Mounts, not Binds: a source that is missing is an error then, and not made. */
export function createBody(run: ContainerRun, facts: CreateFacts): Docker.ContainerCreateOptions {
  const asCaller = run.user === 'caller';
  return {
    Image: facts.imageId,
    ...(run.entrypoint === null ? {} : { Entrypoint: clearing(run.entrypoint) }),
    ...(run.command === null ? {} : { Cmd: [...run.command] }),
    ...(run.workingDirectory === null ? {} : { WorkingDir: run.workingDirectory }),
    ...(asCaller ? { User: facts.caller } : {}),
    Env: [
      ...(asCaller ? [`HOME=${CALLER_HOME}`] : []),
      ...run.environment.map(({ name, value }) => `${name}=${value}`),
    ],
    Labels: { [RUN_LABEL]: facts.token },
    HostConfig: {
      Mounts: mounts(run, facts),
      NetworkMode: run.network,
      CapDrop: ['ALL'],
      CapAdd: asCaller ? [] : [...KEPT_CAPABILITIES],
      SecurityOpt: ['no-new-privileges'],
      // A flood of output would fill the engine's disk; what is attached gets it anyway.
      LogConfig: facts.keep
        ? { Type: 'json-file', Config: { 'max-size': '10m', 'max-file': '1' } }
        : { Type: 'none', Config: {} },
      ...(facts.devices.length === 0 ? {} : { DeviceRequests: [...facts.devices] }),
      ...limits(run),
    },
  };
}

/** The engine takes `[]` for "as the image says"; an empty word is how its ENTRYPOINT is removed (moby, `docker run --entrypoint ''`). */
function clearing(entrypoint: readonly string[]): string[] {
  return entrypoint.length === 0 ? [''] : [...entrypoint];
}

function mounts(run: ContainerRun, { staging, mounts: own }: CreateFacts): Docker.MountSettings[] {
  const { outputs, scratch, files } = staging;
  return [
    ...own.map(({ source, target }) => bind(source, target, false)),
    ...run.inputs.map(({ source, target }) => bind(source, target, true)),
    ...[...outputs, ...scratch].map(({ folder, target }) => bind(folder, target, false)),
    ...files.map(({ path, target, readOnly }) => bind(path, target, readOnly)),
  ];
}

function bind(source: string, target: string, readOnly: boolean): Docker.MountSettings {
  return { Type: 'bind', Source: source, Target: target, ReadOnly: readOnly };
}

function limits({ limits: { memoryBytes, memoryAndSwapBytes, cpus, shmBytes, pids } }: ContainerRun) {
  return {
    ...(memoryBytes === null ? {} : { Memory: memoryBytes }),
    ...(memoryAndSwapBytes === null ? {} : { MemorySwap: memoryAndSwapBytes }),
    ...(cpus === null ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
    ...(shmBytes === null ? {} : { ShmSize: shmBytes }),
    ...(pids === null ? {} : { PidsLimit: pids }),
  };
}
