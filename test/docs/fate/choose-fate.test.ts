import { describe, expect, it } from 'vitest';
import { planPage } from '../plan-page.ts';

/** The fate of a fence, or the id of its problem. */
function fateOf(opening: string, text = '$ true'): string | undefined {
  const { fences, problems } = planPage('a.md', '```sh run', 'true', '```', '', opening, text, '```');
  const problem = problems.find(({ line, severity }) => line === 5 && severity === 'error');
  return problem?.id ?? fences[1]?.fate?.kind;
}

describe('a fence has the fate that it says', () => {
  it.each([
    ['```python title="main.py"', 'file'],
    ["```python title='main.py' {1}", 'file'],
    ['```python title=main.py', 'file'],
    ['```mermaid title="a.mmd"', 'file'],
    ['```console', 'run'],
    ['```Console run', 'run'],
    ['```console tty prompt=">>> " retry=30s', 'run'],
    ['```bash run', 'run'],
    ['```sh wrap=false run', 'run'],
    ['```text output', 'output'],
    ['```console output', 'output'],
    ['```json output of="a.json" schema="a.schema.json"', 'output'],
    ['```json output schema="flywheel-gear"', 'output'],
    ['```json check="flywheel-gear"', 'checked'],
    ['```yaml check="flywheel-gear" expect="a b"', 'checked'],
    ['```console shown="needs-platform: RAIVEN" tty', 'shown'],
    ['```text shown="illustration"', 'shown'],
    ['```mermaid', 'shown'],
    [
      '```js title="a.js" frame="none" collapse={1-2} ins="x" showLineNumbers=false "x" /y/ diff lang="ts"',
      'file',
    ],
  ])('%s: %s', (opening, fate) => {
    expect(fateOf(opening)).toBe(fate);
  });

  it.each([
    ['```json', '{"gear-builder": 1}', 'checked'],
    ['```JSON', '{"gear-builder": 1}', 'checked'],
    ['```yml', 'gear-builder: 1', 'checked'],
    ['```text', 'gear-builder', 'fence/no-fate'],
    ['```json shown="fragment"', '{"gear-builder": 1}', 'shown'],
    ['```json output', '{"gear-builder": 1}', 'output'],
  ])('%s with %s: %s', (opening, text, fate) => {
    expect(fateOf(opening, text)).toBe(fate);
  });
});

describe('the first problem in the order of the grammar is the one that is told', () => {
  it.each([
    ['```bash title="/a" shown="x" run nonsense', 'fence/bad-path'],
    ['```bash title="a" shown="x" run nonsense', 'fence/unknown-reason'],
    ['```bash title="a" run nonsense', 'fence/two-fates'],
    ['```bash nonsense', 'fence/unknown-key'],
    ['```bash', 'fence/no-fate'],
  ])('%s: %s', (opening, id) => {
    expect(fateOf(opening)).toBe(id);
  });
});

describe('a judged file', () => {
  it.each([
    ['```json title="manifest.json"', 'flywheel-gear'],
    ['```text title="gear/manifest.json"', 'flywheel-gear'],
    ['```text title="a.txt" check="kaapana-processing-container"', 'kaapana-processing-container'],
    ['```json title="other.json"', undefined],
  ])('%s is judged as %s', (opening, format) => {
    const { fences } = planPage('a.md', opening, '{}', '```');
    expect(fences[0]?.fate).toMatchObject({ kind: 'file', judged: format === undefined ? null : { format } });
  });
});
