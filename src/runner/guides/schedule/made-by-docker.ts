import { type DockerCommand, optionValues, plainWords } from './docker-command.ts';
import { imageResource, portResources } from './resource-names.ts';

/**
 * What a docker command makes, moves or takes, as resources; a name with a `$` in it is not known.
 * @returns null where all of it is unknown
 */
export function madeByDocker(command: DockerCommand): readonly string[] | null {
  const last = plainWords(command).slice(-1);
  switch (command.name) {
    case 'build':
      return optionValues(command, '--tag', '-t').map(imageResource);
    case 'tag':
    case 'commit':
    case 'import':
    case 'pull':
      return last.map(imageResource);
    case 'rmi':
    case 'rm':
      // What only a variable names was made by the example itself.
      return plainWords(command)
        .filter((name) => !name.includes('$'))
        .flatMap((name) => [imageResource(name), `container ${name}`]);
    case 'rename':
      return last.map((name) => `container ${name}`);
    case 'run':
    case 'create':
      return byContainer(command);
    case 'network create':
      return last.map((name) => `network ${name}`);
    case 'volume create':
      return [...last, ...optionValues(command, '--name')].map((name) => `volume ${name}`);
    case 'compose':
      return ['compose'];
    case 'load':
    case 'bake':
    case 'swarm init':
    case 'stack deploy':
      return null;
    default:
      return [];
  }
}

function byContainer(command: DockerCommand): readonly string[] {
  const mounts = optionValues(command, '--mount').flatMap((mount) => {
    const source = /(?:^|,)(?:source|src)=([^,]+)/.exec(mount)?.[1];
    return source === undefined ? [] : [source];
  });
  const volumes = optionValues(command, '--volume', '-v')
    .filter((volume) => volume.includes(':'))
    .map((volume) => volume.slice(0, volume.indexOf(':')));
  const networks = [...optionValues(command, '--network'), ...optionValues(command, '--net')];
  return [
    ...optionValues(command, '--name').map((name) => `container ${name}`),
    ...optionValues(command, '--publish', '-p').flatMap(portResources),
    ...[...mounts, ...volumes].flatMap(mountResources),
    ...(optionValues(command, '--gpus').length > 0 ? ['gpu'] : []),
    ...(networks.includes('host') ? ['network host'] : []),
  ];
}

/** A folder of the host by its full path, or a volume; what starts with a variable lies in the workspace (`$PWD`). */
function mountResources(source: string): readonly string[] {
  if (source.startsWith('/')) return [`folder ${source}`];
  return /^[.~$]/.test(source) || source === '' ? [] : [`volume ${source}`];
}
