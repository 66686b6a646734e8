import { chooseUnits, listResult } from '../../docs/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findPages } from '../input/find-pages.ts';
import { guidesChoice } from '../input/guides-choice.ts';
import { refuseWatch } from '../input/refuse-watch.ts';
import { withBaseline } from '../input/with-baseline.ts';
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
  refuseWatch('list', options.watch);
  const guides = withBaseline(await findPages(paths, { beside: true }), options.baseline);
  const chosen = new Set(
    chooseUnits(guides, guidesChoice(guides, options, console)).flatMap(({ examples }) => examples),
  );
  // Fences and problems of a page stay, whatever is chosen.
  const result = listResult(
    guides.map((guide) => ({ ...guide, examples: guide.examples.filter((one) => chosen.has(one)) })),
  );
  if (options.format === 'json') console.out(printableJson(result));
  else if (options.format === 'github') console.out(guidesGithub(result));
  else console.out(guidesListHuman(result, console.colors));
  const broken = result.pages.some((page) => page.problems.some((problem) => problem.severity === 'error'));
  return broken ? EXIT.wrong : EXIT.fine;
}
