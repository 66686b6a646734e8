import { readdir, readFile } from 'node:fs/promises';

/** A JSON Schema as data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** `source.json` beside a schema: where its facts come from, and what is said about the format everywhere. */
export interface Source {
  readonly format: string;
  readonly title: string;
  readonly dialect: 'draft-04' | '2020-12';
  /** The measure in a few words: `gears schema 4442b79`. */
  readonly against: string;
  /** Endings of file names that stand for the format. */
  readonly fileNames: readonly string[];
}

/** One folder of `schemas/`. */
export interface FormatSource {
  readonly schema: JsonSchema;
  readonly source: Source;
}

const SCHEMAS = new URL('../../schemas/', import.meta.url);

/** Every format that has a folder with a `source.json` in `schemas/`, by name; `meta/` holds no format. */
export async function readFormatSources(): Promise<FormatSource[]> {
  const entries = await readdir(SCHEMAS, { withFileTypes: true });
  const formats = entries.filter((entry) => entry.isDirectory() && entry.name !== 'meta');
  const names = formats.map(({ name }) => name).sort();
  return Promise.all(names.map(readFormatSource));
}

async function readFormatSource(name: string): Promise<FormatSource> {
  const [schema, source] = await Promise.all([
    readJson(`${name}/${name}.schema.json`),
    readJson(`${name}/source.json`),
  ]);
  return { schema: schema as JsonSchema, source: source as Source };
}

/** @param path within `schemas/` */
export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(path, SCHEMAS), 'utf8'));
}
