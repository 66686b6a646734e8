export { parseDockerfile } from '../../document/dockerfile/parse-dockerfile.ts';
export { dockerfile } from '../../formats/dockerfile/dockerfile.ts';
export { raiven } from '../../formats/raiven/raiven.ts';
