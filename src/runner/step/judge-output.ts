import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FORMAT_IDS } from '../../core/index.ts';
import { checkManifest, type StepResult } from '../../docs/index.ts';
import { PathError, safePath } from '../workspace/safe-path.ts';
import { failed, passed } from './step-results.ts';
import type { StepWorld } from './step-world.ts';

/** Judges an output by one of our formats, or by a JSON schema beside the page. */
export async function judgeOutput(
  text: string,
  schema: string,
  { line, of }: { readonly line: number; readonly of: string | null },
  world: StepWorld,
): Promise<StepResult> {
  const format = FORMAT_IDS.find((id) => id === schema);
  if (format !== undefined) {
    const judgement = world.judge(text, { fileName: of ?? 'output', format });
    const { message, passed: good } = checkManifest(judgement, { format, expect: [] }, 1);
    return good ? passed('compare', line) : failed('compare', line, `It is no ${format}: ${message}`);
  }
  try {
    const path = relative(world.repository, join(world.pageFolder, schema));
    const why = checkBySchema(text, await readFile(await safePath(world.repository, path), 'utf8'));
    return why === null ? passed('compare', line) : failed('compare', line, `By ${schema}: ${why}.`);
  } catch (error) {
    if (error instanceof PathError) return failed('compare', line, `schema="${schema}": ${error.message}.`);
    if (error instanceof SyntaxError) return failed('compare', line, `It is no JSON: ${error.message}.`);
    throw error;
  }
}

function checkBySchema(text: string, schemaText: string): string | null {
  const schema: object = JSON.parse(schemaText);
  const options = { strict: false, allErrors: true } as const;
  const ajv = schemaText.includes('draft/2020-12') ? new Ajv2020(options) : new Ajv(options);
  return ajv.validate(schema, JSON.parse(text)) ? null : ajv.errorsText();
}
