import { join, relative } from 'node:path';
import { FORMAT_IDS } from '../../../core/index.ts';
import { checkManifest, type StepResult } from '../../../docs/index.ts';
import { PathError } from '../workspace/path-error.ts';
import { readRegular } from '../workspace/read-regular.ts';
import { checkBySchema, SchemaError } from './check-by-schema.ts';
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
    const why = checkBySchema(text, (await readRegular(world.repository, path)).toString('utf8'));
    return why === null ? passed('compare', line) : failed('compare', line, `By ${schema}: ${why}.`);
  } catch (error) {
    if (error instanceof PathError) return failed('compare', line, `schema="${schema}": ${error.message}.`);
    if (error instanceof SchemaError) {
      const why = `The schema ${schema} cannot judge anything: ${error.message}. Mend the schema, not the output.`;
      return failed('compare', line, why);
    }
    throw error;
  }
}
