import { keySpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { type DockerCommand, dockerCommands } from './docker-commands.ts';

/** Commands in a README beside the Dockerfile that do not fit together, or name a file that is not there. */
export const readmeCommands: Rule = (context) =>
  context.neighbours
    .filter(({ path }) => /^readme(?:\.\w+)?$/i.test(path))
    .flatMap((readme) => check(readme, dockerCommands(readme.text), context));

function check(readme: Neighbour, commands: readonly DockerCommand[], context: Context): Finding[] {
  const builds = commands.filter(({ action, image }) => action === 'build' && image !== null);
  const built = new Set(builds.flatMap(({ image }) => image?.text ?? []));
  const names = new Set([...built].map(nameOf));
  const [build] = builds;
  const otherImages = commands.flatMap(({ action, image }) => {
    if (action !== 'run' || image === null || build?.image == null || built.has(image.text)) return [];
    if (
      /[$<>{}]/.test(image.text) ||
      built.has(`${image.text}:latest`) ||
      [...built].some((tag) => `${tag}:latest` === image.text)
    )
      return [];
    // An image of somebody else may be run as well: only a name that nearly is the one built is wrong for certain.
    const near = names.has(nameOf(image.text)) || [...names].some((name) => isNear(name, nameOf(image.text)));
    if (!near) return [];
    return [
      {
        id: 'readme-image',
        severity: 'warning' as const,
        message: `${readme.path} builds ${build.image.text} and runs ${image.text}.`,
        help: 'docker run looks for that other image and, where there is none, asks a registry for it. Write the same name in both commands.',
        pointer: '',
        span: keySpan('', context.document),
        related: [
          { message: 'Built under this name.', span: build.image.span, neighbour: readme },
          { message: 'Run under this one.', span: image.span, neighbour: readme },
        ],
      },
    ];
  });
  return [...otherImages, ...missingFiles(readme, commands, context)];
}

/** `docker build -f docker/Dockerfile .` where no such file is beside the README. */
function missingFiles(readme: Neighbour, commands: readonly DockerCommand[], context: Context): Finding[] {
  const own = context.fileName?.split(/[/\\]/).at(-1) ?? null;
  const paths = new Set([...context.neighbours.map(({ path }) => path), ...(own === null ? [] : [own])]);
  return commands.flatMap(({ file }) => {
    if (file === null || /[$<>{}*]|^\/|^\.\./.test(file.text)) return [];
    const wanted = file.text.replace(/^\.\//, '');
    if (paths.has(wanted)) return [];
    // Folders below may not have been looked into, so a path is only missed where files of its folder are known.
    const folder = wanted.slice(0, wanted.lastIndexOf('/') + 1);
    const known = [...paths].filter(
      (path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'),
    );
    const similar = known.filter((path) => /dockerfile/i.test(path));
    if (known.length === 0 || similar.length === 0) return [];
    return [
      {
        id: 'readme-file',
        severity: 'warning' as const,
        message: `${readme.path} builds with -f ${file.text}, and there is no such file.`,
        help: `There is ${similar.slice(0, 3).join(', ')}.`,
        pointer: '',
        span: keySpan('', context.document),
        related: [{ message: 'It is named here.', span: file.span, neighbour: readme }],
      },
    ];
  });
}

/** The last step of an image's name, without its tag. */
export function nameOf(image: string): string {
  return (
    image
      .replace(/:[^/:]*$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

/** `greet-app` and `greet2-app`, `img2vid` and `img2video`. */
export function isNear(a: string, b: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/[\d_.-]/g, '');
  return bare(a) === bare(b) || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)));
}
