import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { CommandLine } from './paired-ratio.ts';

/** Another program that holds files to a JSON schema. */
export interface OtherValidator {
  readonly name: string;
  readonly command: (schema: string, files: readonly string[]) => CommandLine;
}

const KNOWN: readonly (OtherValidator & { readonly program: string })[] = [
  {
    name: 'check-jsonschema',
    program: 'check-jsonschema',
    command: (schema, files) => ['check-jsonschema', '--schemafile', schema, ...files],
  },
  {
    name: '@sourcemeta/jsonschema',
    program: 'jsonschema',
    command: (schema, files) => ['jsonschema', 'validate', schema, ...files],
  },
  {
    name: 'ajv-cli',
    program: 'ajv',
    command: (schema, files) => [
      'ajv',
      'validate',
      '--strict=false',
      '-s',
      schema,
      ...files.flatMap((file) => ['-d', file]),
    ],
  },
];

/** Those that stand on PATH. A program in node_modules or a virtual environment counts once its folder is on PATH. */
export function otherValidators(): OtherValidator[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return KNOWN.filter(({ program }) => folders.some((folder) => existsSync(join(folder, program))));
}
