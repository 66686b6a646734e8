import { describe, expect, it } from 'vitest';
import { planPage } from '../plan-page.ts';

const RUN = ['```sh run', 'true', '```'] as const;

function examples(...lines: readonly string[]) {
  const { examples: found, problems } = planPage('a.md', ...lines);
  expect(problems).toEqual([]);
  return found;
}

describe('which example a fence belongs to', () => {
  it('is `page` on a page without `example=`', () => {
    expect(examples(...RUN)).toMatchObject([{ id: 'page', line: 1 }]);
  });

  it('is `page` before the first `example=`, then the last one above', () => {
    const { fences } = planPage(
      'a.md',
      ...RUN,
      '',
      '<!-- waybill: example=b -->',
      ...RUN,
      '<!-- waybill: example=c -->',
      ...RUN,
    );
    expect(fences.map(({ line, example }) => [line, example])).toEqual([
      [1, 'page'],
      [6, 'b'],
      [10, 'c'],
    ]);
  });

  it('is none for a fence that is only shown, and no example is made of them', () => {
    const { fences, examples: found } = planPage('a.md', '```text shown="fragment"', '```');
    expect(fences[0]?.example).toBeNull();
    expect(found).toEqual([]);
  });
});

describe('keys', () => {
  it('before the first example hold for the page, and an example overrides them', () => {
    const found = examples(
      '<!-- waybill: needs=engine timeout=90s files=a -->',
      ...RUN,
      '<!-- waybill: example=b needs=gpu files=b -->',
      ...RUN,
      '<!-- waybill: timeout=1.5h -->',
    );
    expect(found).toMatchObject([
      { id: 'page', needs: [{ kind: 'engine' }], timeoutMs: 90_000, files: ['a'] },
      { id: 'b', needs: [{ kind: 'gpu' }], timeoutMs: 5_400_000, files: ['b'] },
    ]);
  });

  it('of several directives of one example add up', () => {
    const found = examples(
      '<!-- waybill: example=b files=a files="b c" keep=x,y -->',
      ...RUN,
      '<!-- waybill: files=d keep=z same=z needs=engine -->',
      '<!-- waybill: needs=gpu -->',
    );
    expect(found).toMatchObject([
      {
        files: ['a', 'b c', 'd'],
        keep: ['x', 'y', 'z'],
        same: ['z'],
        needs: [{ kind: 'engine' }, { kind: 'gpu' }],
      },
    ]);
  });

  it.each([
    ['engine', { kind: 'engine', text: 'engine' }],
    ['disk:5GB', { kind: 'disk', text: 'disk:5GB', bytes: 5e9 }],
    ['memory:512MiB', { kind: 'memory', text: 'memory:512MiB', bytes: 512 * 2 ** 20 }],
    ['command:docker-compose', { kind: 'command', text: 'command:docker-compose', name: 'docker-compose' }],
    ['secret:API_KEY', { kind: 'secret', text: 'secret:API_KEY', name: 'API_KEY' }],
  ])('needs=%s is read', (text, need) => {
    expect(examples(`<!-- waybill: needs=${text} -->`, ...RUN)[0]?.needs).toEqual([need]);
  });

  it.each(['disk', 'disk:5', 'disk:0GB', 'engine:1', 'command:', 'secret:a-b', 'cpu', '', 'constructor'])(
    'needs="engine,%s" is refused',
    (text) => {
      const { problems } = planPage('a.md', `<!-- waybill: needs="engine,${text}" -->`);
      expect(problems).toMatchObject([{ id: 'fence/bad-directive', line: 1 }]);
    },
  );

  it.each(['0s', '5', '1d', 's', '-1s', '1 s'])('timeout="%s" is refused', (text) => {
    const { problems } = planPage('a.md', `<!-- waybill: timeout="${text}" -->`);
    expect(problems).toMatchObject([{ id: 'fence/bad-directive', line: 1 }]);
  });

  it.each([
    ['files=../x', 0],
    ['files=../../x', 1],
    ['verify=../../../x.sh', 1],
    ['files=a/', 0],
    ['keep=a/../b', 0],
    ['same=../b', 1],
    ['keep=a,/b', 1],
  ])('%s on content/a.md has %i bad paths', (pair, count) => {
    const { problems } = planPage('a.md', `<!-- waybill: ${pair} -->`);
    expect(problems.map(({ id }) => id)).toEqual(Array(count).fill('fence/bad-path'));
  });
});

describe('`continues=`', () => {
  it.each<[string, readonly string[], number]>([
    ['the directive that opens the example', ['<!-- waybill: example=b continues=c -->', ...RUN], 5],
    ['a later one', ['<!-- waybill: example=b -->', ...RUN, '', '<!-- waybill: continues=c -->'], 10],
  ])('that names no earlier example is told at the line of %s', (_, lines, line) => {
    const page = ['<!-- waybill: example=a -->', ...RUN, ...lines, '<!-- waybill: example=c -->', ...RUN];
    expect(planPage('a.md', ...page).problems).toMatchObject([{ id: 'fence/unknown-example', line }]);
  });
});

describe('the steps of an example', () => {
  it('judge all manifests first, then go in page order', () => {
    const [example] = examples(
      '```text title="a.txt"',
      '```',
      '```console retry=5s',
      '$ one',
      'x',
      '$ two',
      '```',
      '<!-- waybill: verify=look.sh -->',
      '```text output',
      'y',
      '```',
      '```json title="b.json"',
      '"gear-builder"',
      '```',
    );
    expect(example?.steps.map(({ kind, line }) => [kind, line])).toEqual([
      ['check', 12],
      ['write', 1],
      ['run', 4],
      ['run', 6],
      ['verify', 8],
      ['compare', 9],
      ['write', 12],
    ]);
  });

  it('retry the last command of their fence only', () => {
    const [example] = examples('```console retry=5s', '$ one', '$ two', '```');
    expect(example?.steps).toMatchObject([{ retryMs: null }, { retryMs: 5000 }]);
  });

  it.each([
    ['docker ps', true],
    ['sudo docker ps', true],
    ['x=$(docker ps -q)', true],
    ['true && podman ps', true],
    ['cat docker.txt', false],
    ['ls dir/docker', false],
    ['mydocker ps', false],
  ])('`%s` uses the engine: %s', (command, uses) => {
    expect(examples('```console', `$ ${command}`, '```')[0]?.usesEngine).toBe(uses);
  });
});
