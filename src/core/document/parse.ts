import { parseDockerfile } from './dockerfile/parse-dockerfile.ts';
import { parseJson } from './json/parse-json.ts';
import { type Parse, parseWith } from './parse-with.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

const READERS = { json: parseJson, yaml: parseYaml, dockerfile: parseDockerfile };

/** Reads a text as what it is. Never throws; beyond the bounds of length and depth it says so at once. */
export const parse: Parse = parseWith((language) => READERS[language]);
