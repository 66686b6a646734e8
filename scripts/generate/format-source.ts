import { readdir, readFile } from 'node:fs/promises';

/** A JSON Schema as data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The dialects that schemas are written in. */
export type Dialect = 'draft-04' | 'draft-07' | '2020-12';

/** `source.json` beside a schema: where its facts come from, and what is said about the format everywhere. */
export interface Source {
  readonly format: string;
  readonly title: string;
  /** `none` for a format that is no JSON and has no schema: a Dockerfile. */
  readonly dialect: Dialect | 'none';
  /** The measure in a few words: `gears schema 4442b79`. */
  readonly against: string;
  /** The upstream that is the measure; `date` is of the state that was read. */
  readonly upstream: { readonly date: string };
  /** Endings of file names that stand for the format. */
  readonly fileNames: readonly string[];
}

/** A schema with the name of its file: `red-ccagency` of `red-ccagency.schema.json`. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: JsonSchema;
}

/** One folder of `schemas/`. */
export interface FormatSource {
  readonly source: Source;
  /** The schema of the whole document; null for a format that has none. */
  readonly schema: JsonSchema | null;
  /** Schemas of parts of the document, which a check of the format applies. */
  readonly parts: readonly NamedSchema[];
}

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const SUFFIX = '.schema.json';

/** Every format that has a folder with a `source.json` in `schemas/`, by name. */
export async function readFormatSources(): Promise<FormatSource[]> {
  const entries = await readdir(SCHEMAS, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'meta');
  const sources = await Promise.all(folders.map(({ name }) => readFormatSource(name)));
  return sources
    .filter((source) => source !== null)
    .sort((a, b) => (a.source.format < b.source.format ? -1 : 1));
}

/** Null for a folder of examples only: `json/` holds texts that are broken whatever their format. */
async function readFormatSource(folder: string): Promise<FormatSource | null> {
  const files = await readdir(new URL(`${folder}/`, SCHEMAS));
  if (!files.includes('source.json')) return null;
  const names = files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  const schemas = await Promise.all(names.sort().map((name) => readSchema(folder, name)));
  return {
    source: (await readJson(`${folder}/source.json`)) as Source,
    schema: schemas.find(({ name }) => name === folder)?.schema ?? null,
    parts: schemas.filter(({ name }) => name !== folder),
  };
}

async function readSchema(folder: string, name: string): Promise<NamedSchema> {
  return { name, schema: (await readJson(`${folder}/${name}${SUFFIX}`)) as JsonSchema };
}

/** @param path within `schemas/` */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(path, SCHEMAS), 'utf8'));
}
