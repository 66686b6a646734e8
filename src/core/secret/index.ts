export { isSecretName } from '../run/defaults/is-secret-name.ts';
