import { judge } from '../../../../src/core/index.ts';
import { type Example, planGuide } from '../../../../src/docs/index.ts';

/** The examples of a page whose one console fence has these commands, with Dockerfiles and other files before it. */
export function examplesOf(
  commands: readonly string[],
  files: Readonly<Record<string, string>> = {},
): readonly Example[] {
  const written = Object.entries(files).map(
    ([name, text]) => `\`\`\`text title="${name}"\n${text}\n\`\`\`\n`,
  );
  const typed = commands.map((command) => `$ ${command.replaceAll('\n', '\n> ')}`);
  const page = `${written.join('\n')}\n\`\`\`console\n${typed.join('\n')}\n\`\`\`\n`;
  return planGuide(page, 'page.md', { judge }).examples;
}
