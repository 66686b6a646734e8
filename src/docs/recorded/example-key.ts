import type { ConsoleCommand, PageLine } from '../fence.ts';
import type { Example, Expectation, Step } from '../guide.ts';

/** A file that the example's `files=` or `verify=` name, with the sha256 of its bytes in hex. */
export interface KeyFile {
  /** As written on the page, or below a folder that is. */
  readonly path: string;
  readonly sha256: string;
}

/**
 * A key that changes when anything changes that could change what the example does or shows: its steps, settings and
 * files, and the example that it continues. Where it stands on the page does not matter.
 *
 * @param sha256 of a text (UTF-8) in hex
 * @param continuedKey key of the example that this one continues, null for none
 */
export function exampleKey(
  example: Example,
  files: readonly KeyFile[],
  sha256: (text: string) => string,
  continuedKey: string | null = null,
): string {
  const { id: _, line: __, usesEngine: ___, needs, steps, ...settings } = example;
  const contents = files.map(({ path, sha256: hash }) => [path, hash]).sort();
  const content = {
    layout: 1,
    ...settings,
    needs: needs.map(({ text }) => text),
    steps: steps.map(withoutLines),
    contents,
    continuedKey,
  };
  return sha256(JSON.stringify(content));
}

function withoutLines(step: Step) {
  switch (step.kind) {
    case 'check':
      return [step.kind, step.fileName, step.text, step.judged];
    case 'write':
      return [step.kind, step.path, step.content];
    case 'run':
      return step.how === 'script'
        ? [step.kind, step.script, step.retryMs]
        : [step.kind, ...commandContent(step.command), step.tty, step.retryMs];
    case 'compare':
      return [step.kind, step.of, ...expectationContent(step.expectation)];
    case 'verify':
      return [step.kind, step.file];
  }
}

function commandContent({ text, expected, exitCode }: ConsoleCommand) {
  return [text, expected === null ? null : texts(expected), exitCode];
}

function expectationContent(expectation: Expectation) {
  switch (expectation.kind) {
    case 'lines':
      return [expectation.kind, texts(expectation.lines)];
    case 'json':
      return [expectation.kind, expectation.text];
    case 'schema':
      return [expectation.kind, expectation.schema];
  }
}

function texts(lines: readonly PageLine[]): readonly string[] {
  return lines.map(({ text }) => text);
}
