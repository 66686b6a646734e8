export { parseYaml } from '../../document/yaml/parse-yaml.ts';
export { red } from '../../formats/red/red.ts';
