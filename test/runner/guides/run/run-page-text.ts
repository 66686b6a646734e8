import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judge } from '../../../../src/core/index.ts';
import { type GuidesResult, planGuide } from '../../../../src/docs/index.ts';
import { ALL_ANEW, type ExampleRun, type GuidesOptions, testGuides } from '../../../../src/runner/index.ts';

/** A page that was run, with what was told meanwhile. */
export interface RanPage {
  readonly result: GuidesResult;
  readonly runs: readonly ExampleRun[];
  readonly notices: readonly string[];
  /** The examples of which output was told, once for each telling. */
  readonly spoke: readonly string[];
}

/** Runs a Markdown page in a folder of its own, with files beside it; `$name` in the text stands for nothing here. */
export async function runPageText(
  text: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<GuidesOptions> = {},
): Promise<RanPage> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-page-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const path = join(folder, 'page.md');
  await writeFile(path, text);
  const runs: ExampleRun[] = [];
  const notices: string[] = [];
  const all: GuidesOptions = {
    ...ALL_ANEW,
    waybill: ['echo', 'waybill'],
    signal: new AbortController().signal,
    onRun: (run) => void runs.push(run),
    ...options,
  };
  const spoke: string[] = [];
  const state = process.env['XDG_STATE_HOME'];
  process.env['XDG_STATE_HOME'] = join(folder, 'state');
  try {
    const result = await testGuides([planGuide(text, path, { judge })], all, (event) => {
      if (event.kind === 'notice') notices.push(event.text);
      if (event.kind === 'output') spoke.push(event.example);
    });
    return { result, runs, notices, spoke };
  } finally {
    if (state === undefined) delete process.env['XDG_STATE_HOME'];
    else process.env['XDG_STATE_HOME'] = state;
    await rm(folder, { recursive: true });
  }
}
