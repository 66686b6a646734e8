import { fileURLToPath } from 'node:url';
import type { AnySchema, Options } from 'ajv';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import Draft04 from 'ajv-draft-04';
import { build } from 'esbuild';
import type { Dialect, JsonSchema } from './format-source.ts';
import { DRAFT_04, readDraft04 } from './metaschemas.ts';
import { withOwnRuntime } from './own-runtime.ts';
import { uniqueItems } from './unique-items.ts';

/**
 * All errors, not the first; formats unchecked as upstream's judges leave them; NaN is a number as it is in Python.
 * Ajv's strict mode is off because the metaschema, which is part of the Flywheel schema, does not satisfy it.
 */
const OPTIONS: Options = {
  allErrors: true,
  validateFormats: false,
  strictNumbers: false,
  strict: false,
  discriminator: true,
  // Each definition is one function, and nobody reads ajv's own sentences: a third of the size.
  inlineRefs: false,
  messages: false,
  code: { source: true, esm: true },
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The format's validator as one ES module without dependencies, `eval` or `require`. */
export async function generateValidator(
  schema: JsonSchema,
  dialect: Dialect,
  name: string,
  banner: string,
): Promise<string> {
  const ajv = await newAjv(dialect);
  const code = standaloneCode(ajv, ajv.compile(schema as AnySchema));
  return bundle(withOwnRuntime(code), name, banner);
}

/** The metaschema comes last: ajv compiles it, with the keywords that it then knows, as soon as it is added. */
async function newAjv(dialect: Dialect) {
  if (dialect === 'draft-07') return withUniqueItems(new Ajv(OPTIONS));
  if (dialect === '2020-12') return withUniqueItems(new Ajv2020(OPTIONS));
  const ajv = withUniqueItems(new Draft04({ ...OPTIONS, meta: false }));
  return ajv.addMetaSchema(await readDraft04(), DRAFT_04);
}

function withUniqueItems<Instance extends Ajv | Ajv2020 | Draft04>(ajv: Instance): Instance {
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword(uniqueItems);
  return ajv;
}

async function bundle(code: string, name: string, banner: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: ROOT, sourcefile: `${name}.js` },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: banner },
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote nothing for ${name}`);
  return file.text;
}
