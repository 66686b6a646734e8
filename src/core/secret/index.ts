// A side door of core for the playground: which names are those of secrets, and nothing else of what runs a package.
export { isSecretName } from '../run/defaults/is-secret-name.ts';
