import { fileURLToPath } from 'node:url';
import type { AnySchema, Options } from 'ajv';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import Draft04 from 'ajv-draft-04';
import { build } from 'esbuild';
import { anyOf, oneOf } from './alternatives.ts';
import type { Dialect, JsonSchema } from './format-source.ts';
import { leanCode } from './lean-code.ts';
import { DRAFT_04, readDraft04 } from './metaschemas.ts';
import { withOwnLiterals } from './own-literals.ts';
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
  const code = standaloneCode(ajv, ajv.compile(withoutDescriptions(schema) as AnySchema));
  return bundle(withOwnRuntime(withOwnLiterals(leanCode(code))), name, banner);
}

/** Sentences of the schema would go into the code beside the lists of allowed values, and no validator reads them. */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, member]) => key !== 'description' || typeof member !== 'string',
  );
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutDescriptions(member)]));
}

/** The metaschema comes last: ajv compiles it, with the keywords that it then knows, as soon as it is added. */
async function newAjv(dialect: Dialect) {
  if (dialect === 'draft-07') return withOwnKeywords(new Ajv(OPTIONS));
  if (dialect === '2020-12') return withOwnKeywords(new Ajv2020(OPTIONS));
  const ajv = withOwnKeywords(new Draft04({ ...OPTIONS, meta: false }));
  return ajv.addMetaSchema(await readDraft04(), DRAFT_04);
}

function withOwnKeywords<Instance extends Ajv | Ajv2020 | Draft04>(ajv: Instance): Instance {
  for (const own of [anyOf, oneOf, uniqueItems]) {
    ajv.removeKeyword(own.keyword as string);
    ajv.addKeyword(own);
  }
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
