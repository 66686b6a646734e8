import type { Plugin } from 'esbuild';

/**
 * Modules of dockerode that Waybill never comes to, with all that they load: engines behind SSH, sessions of BuildKit and
 * archives of build contexts have their own code here. Loading them would take longer than starting a container does.
 */
const NEVER_USED: readonly RegExp[] = [
  /docker-modem\/lib\/ssh\.js$/,
  /dockerode\/lib\/(?:session|buildkit)\.js$/,
  /@balena\/dockerignore\/[^/]+\.js$/,
  /tar-fs\/index\.js$/,
];

/** Packages of which Node has its own, or whose work nobody asks for. */
const REPLACED: readonly (readonly [module: RegExp, contents: string])[] = [
  [/readable-stream\/readable\.js$/, "module.exports = require('node:stream');"],
  // What a request says is shown by --verbose.
  [/debug\/src\/index\.js$/, 'module.exports = () => () => {};'],
];

/** Parts of Node that packages load at their start and mostly have no use for. */
const SELDOM: readonly (readonly [importer: RegExp, name: RegExp])[] = [
  [/docker-modem\/lib\/http\.js$/, /^https$/],
  [/commander\/lib\/command\.js$/, /^node:child_process$/],
];

/** Keeps out of a bundle what is never used, and loads what seldom is when it is. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    setup(build) {
      build.onLoad({ filter: /node_modules\/.*\.js$/ }, ({ path }) => {
        const contents = NEVER_USED.some((module) => module.test(path))
          ? refusing(path)
          : REPLACED.find(([module]) => module.test(path))?.[1];
        return contents === undefined ? null : { contents, loader: 'js' };
      });
      build.onResolve({ filter: /^(?:https|node:child_process)$/ }, ({ path, importer }) => {
        const isSeldom = SELDOM.some(([whose, name]) => whose.test(importer) && name.test(path));
        return isSeldom ? { path, namespace: 'seldom' } : null;
      });
      build.onLoad({ filter: /.*/, namespace: 'seldom' }, ({ path }) => ({
        contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] });`,
      }));
    },
  };
}

function refusing(path: string): string {
  const message = `${path.replace(/^.*node_modules\//, '')} is not in the package`;
  return `module.exports = () => { throw new Error(${JSON.stringify(message)}); };`;
}
