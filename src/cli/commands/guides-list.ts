import { type Guide, listResult } from '../../docs/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findPages } from '../input/find-pages.ts';
import { refuseUnknownExample } from '../input/refuse-unknown-example.ts';
import type { GuidesFlags } from '../options/guides-options.ts';
import { guidesGithub } from '../report/guides/guides-github.ts';
import { guidesListHuman } from '../report/guides/guides-list-human.ts';
import { printableJson } from '../report/printable-json.ts';

/** The flags of `waybill guides list`. */
export interface GuidesListOptions extends GuidesFlags {
  readonly format: 'human' | 'json' | 'github';
}

/** `waybill guides list`: the plan of each page; nothing is executed. */
export async function guidesList(
  paths: readonly string[],
  options: GuidesListOptions,
  console: Console,
): Promise<ExitCode> {
  const guides = await findPages(paths);
  refuseUnknownExample(guides, options.example);
  const result = listResult(guides.map((guide) => only(guide, options.example)));
  if (options.format === 'json') console.out(printableJson(result));
  else if (options.format === 'github') console.out(guidesGithub(result));
  else console.out(guidesListHuman(result, console.colors));
  const broken = result.pages.some((page) => page.problems.some((problem) => problem.severity === 'error'));
  return broken ? EXIT.wrong : EXIT.fine;
}

/** The page with this example alone; its fences and problems stay. */
function only(guide: Guide, example: string | undefined): Guide {
  if (example === undefined) return guide;
  return { ...guide, examples: guide.examples.filter(({ id }) => id === example) };
}
