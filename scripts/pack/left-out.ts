import type { Plugin } from 'esbuild';

/**
 * Modules of dockerode that Waybill never comes to, with all that they load: engines behind SSH, sessions of BuildKit and
 * archives of build contexts have their own code here. Loading them would take longer than starting a container does.
 */
const LEFT_OUT: readonly RegExp[] = [
  /docker-modem\/lib\/ssh\.js$/,
  /dockerode\/lib\/(?:session|buildkit)\.js$/,
  /@balena\/dockerignore\/[^/]+\.js$/,
  /tar-fs\/index\.js$/,
];

/** Puts an error in the place of modules that are never used. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    setup(build) {
      build.onLoad({ filter: /node_modules\/.*\.js$/ }, ({ path }) => {
        if (!LEFT_OUT.some((module) => module.test(path))) return null;
        const message = `${path.replace(/^.*node_modules\//, '')} is not in the package`;
        const contents = `module.exports = () => { throw new Error(${JSON.stringify(message)}); };`;
        return { contents, loader: 'js' };
      });
    },
  };
}
