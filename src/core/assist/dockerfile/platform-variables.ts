import { PLATFORM_VARIABLES } from '../../formats/kaapana-processing-container/rules/platform-variables.ts';
import { RAIVEN_INPUT, RAIVEN_OUTPUT } from '../../run/raiven/raiven-contract.ts';

/** What RAIVEN's worker sets for every run (backend/api/pipelining/_tasks/utils.py, get_environment, at 7908636). */
export const RAIVEN_VARIABLES: ReadonlyMap<string, { readonly value: string; readonly sentence: string }> =
  new Map([
    [
      'RAIVEN_INPUT_DIR',
      {
        value: RAIVEN_INPUT,
        sentence: 'The folder with the images, read-only. RAIVEN sets it for every run.',
      },
    ],
    [
      'RAIVEN_OUTPUT_DIR',
      { value: RAIVEN_OUTPUT, sentence: 'The folder for the results. RAIVEN sets it for every run.' },
    ],
  ]);

/** What is said of a variable that a platform sets; null for all others. */
export function variableMarkdown(name: string): string | null {
  const raiven = RAIVEN_VARIABLES.get(name);
  if (raiven !== undefined)
    return `**${name}**\n\n${raiven.sentence} It is \`${raiven.value}\`.\n\n[Reference](/reference/raiven/)`;
  if (!PLATFORM_VARIABLES.has(name)) return null;
  return `**${name}**\n\nKaapana sets this variable in every container of a workflow; what an image or a template says of it is replaced there.\n\n[Reference](/reference/kaapana-processing-container/)`;
}
