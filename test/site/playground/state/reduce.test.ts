import { expect, test } from 'vitest';
import type { Judgement } from '../../../../src/core/index.ts';
import { activeFile } from '../../../../src/site/playground/state/active-file.ts';
import { EMPTY_PLAYGROUND, reduce } from '../../../../src/site/playground/state/reduce.ts';
import type {
  GivenFile,
  PlaygroundEvent,
  PlaygroundState,
} from '../../../../src/site/playground/state/state.ts';

const GEAR: Judgement = {
  format: 'flywheel-gear',
  formatEvidence: [],
  against: null,
  accepted: true,
  problems: [],
};

const given = (name: string | null, text = 'x'): GivenFile => ({ name, text, format: null });
const opened = (...files: GivenFile[]): PlaygroundEvent => ({ kind: 'opened', files, others: [], active: 0 });
const after = (...events: PlaygroundEvent[]): PlaygroundState => events.reduce(reduce, EMPTY_PLAYGROUND);
const typed = (text: string): PlaygroundEvent => ({ kind: 'edited', id: 1, text });
const names = ({ files }: PlaygroundState) => files.map(({ name }) => name);
const kinds = ({ files }: PlaygroundState) => files.map(({ outcome }) => outcome.kind);

test('a text waits for its judgement', () => {
  const state = after(typed('{}'));
  expect(activeFile(state)).toMatchObject({ text: '{}', outcome: { kind: 'judging', last: null } });
  expect(state.revision).toBe(1);
});

test('the last judgement stays on show while the next one is made', () => {
  const state = after(
    typed('{}'),
    { kind: 'judged', id: 1, revision: 1, judgement: GEAR },
    typed('{ }'),
    typed('{  }'),
  );
  expect(activeFile(state).outcome).toEqual({ kind: 'judging', last: GEAR });
});

test('an answer to an older state, or of a file that is gone, changes nothing', () => {
  const state = after(typed('a'), typed('b'));
  expect(reduce(state, { kind: 'judged', id: 1, revision: 1, judgement: GEAR })).toBe(state);
  expect(reduce(state, { kind: 'broke', id: 1, revision: 1, message: 'x' })).toBe(state);
  expect(reduce(state, { kind: 'broke', id: 9, revision: 2, message: 'x' })).toBe(state);
});

test('the same text, name, format or tab again is no change', () => {
  const state = after(opened(given('a.json')));
  const { id } = activeFile(state);
  for (const event of [
    { kind: 'edited', id, text: 'x' },
    { kind: 'pinned', id, format: null },
    { kind: 'renamed', id, name: 'a.json' },
    { kind: 'activated', id },
    { kind: 'activated', id: 99 },
    { kind: 'closed', id: 99 },
    { kind: 'edited', id: 99, text: 'y' },
  ] satisfies PlaygroundEvent[])
    expect(reduce(state, event)).toBe(state);
});

test('pinning a format judges the text anew', () => {
  const state = after(typed('a'), { kind: 'pinned', id: 1, format: 'flywheel-gear' });
  expect(activeFile(state)).toMatchObject({ pinned: 'flywheel-gear', outcome: { kind: 'judging' } });
  expect(state.revision).toBe(2);
});

test('what broke is judged again when somebody asks for it, and nothing else changes by that', () => {
  const broken = after(typed('a'), { kind: 'broke', id: 1, revision: 1, message: 'why' });
  const again = reduce(broken, { kind: 'retried' });
  expect(activeFile(again)).toMatchObject({ text: 'a', outcome: { kind: 'judging', last: null } });
  expect(again.revision).toBe(2);
  expect(reduce(again, { kind: 'retried' })).toBe(again);
});

test('a blank text is not judged, and one that broke says why', () => {
  expect(kinds(after(typed('a'), typed(' \n')))).toEqual(['empty']);
  const broken = after(typed('a'), { kind: 'broke', id: 1, revision: 1, message: 'why' });
  expect(activeFile(broken).outcome).toEqual({ kind: 'broken', message: 'why' });
});

test('files that are opened replace what was there, with names of their own', () => {
  const state = after(typed('a'), opened(given('manifest.json'), given('manifest.json'), given(null)));
  expect(names(state)).toEqual(['manifest.json', 'manifest-2.json', null]);
  expect(activeFile(state).name).toBe('manifest.json');
  expect(kinds(state)).toEqual(['judging', 'judging', 'judging']);
});

test('files that are added come behind the others and are shown; a blank tab makes room', () => {
  const added = (...files: GivenFile[]): PlaygroundEvent => ({ kind: 'added', files, others: [] });
  const first = after(added(given('Dockerfile')));
  expect(names(first)).toEqual(['Dockerfile']);
  const second = reduce(first, added(given('Dockerfile'), given('manifest.json')));
  expect(names(second)).toEqual(['Dockerfile', 'Dockerfile-2', 'manifest.json']);
  expect(activeFile(second).name).toBe('Dockerfile-2');
});

test('a blank tab whose format somebody chose stays, and so does what lay beside', () => {
  const chosen = after({ kind: 'pinned', id: 1, format: 'red' });
  const beside = (path: string): PlaygroundEvent => ({
    kind: 'added',
    files: [given('Dockerfile')],
    others: [{ path, text: '' }],
  });
  const added = [beside('a.py'), beside('b.py')].reduce(reduce, chosen);
  expect(names(added)).toEqual([null, 'Dockerfile', 'Dockerfile-2']);
  expect(added.others.map(({ path }) => path)).toEqual(['a.py', 'b.py']);
});

test('the last tab that is closed leaves a blank one; else the neighbour is shown', () => {
  const state = after(opened(given('a'), given('b'), given('c')));
  const [a, b, c] = state.files.map(({ id }) => id) as [number, number, number];
  const withoutB = reduce(reduce(state, { kind: 'activated', id: b }), { kind: 'closed', id: b });
  expect(activeFile(withoutB).id).toBe(c);
  const onlyA = reduce(withoutB, { kind: 'closed', id: c });
  expect(activeFile(onlyA).id).toBe(a);
  const none = reduce(onlyA, { kind: 'closed', id: a });
  expect(none.files).toMatchObject([{ name: null, text: '' }]);
});

test('a change of one file has the others judged anew', () => {
  const state = after(opened(given('a'), given('b')));
  const [a, b] = state.files.map(({ id }) => id) as [number, number];
  const judged = [a, b].reduce(
    (now, id) => reduce(now, { kind: 'judged', id, revision: now.revision, judgement: GEAR }),
    state,
  );
  expect(kinds(judged)).toEqual(['judged', 'judged']);
  expect(kinds(reduce(judged, { kind: 'edited', id: a, text: 'y' }))).toEqual(['judging', 'judging']);
});

test('a nameless text that is recognised counts beside the others, which are judged once more', () => {
  const state = after(opened(given('Dockerfile'), given(null)));
  const [docker, manifest] = state.files.map(({ id }) => id) as [number, number];
  const { revision } = state;
  const first = reduce(state, { kind: 'judged', id: docker, revision, judgement: GEAR });
  const second = reduce(first, { kind: 'judged', id: manifest, revision, judgement: GEAR });
  expect(kinds(second)).toEqual(['judging', 'judged']);
  expect(kinds(reduce(second, { kind: 'judged', id: docker, revision, judgement: GEAR }))).toEqual([
    'judged',
    'judged',
  ]);
});

test('each file has its own undo, which a change of the tab leaves alone', () => {
  const state = after(
    opened(given('a.json', 'a'), given('b.json', 'b')),
    { kind: 'edited', id: 2, text: 'ax' },
    { kind: 'edited', id: 3, text: 'by' },
    { kind: 'activated', id: 3 },
    { kind: 'undone', id: 2 },
  );
  expect(state.files.map(({ text }) => text)).toEqual(['a', 'by']);
  const again = reduce(state, { kind: 'redone', id: 2 });
  expect(again.files.map(({ text }) => text)).toEqual(['ax', 'by']);
  expect(again.revision).toBe(state.revision + 1);
});

test('where nothing was done, nothing can be taken back', () => {
  const state = after(opened(given('a.json', 'a')));
  expect(reduce(state, { kind: 'undone', id: state.active })).toBe(state);
  expect(reduce(state, { kind: 'redone', id: state.active })).toBe(state);
});

test('other line ends are no change of the author, and end what can be taken back', () => {
  const state = after(
    opened(given('a.json', 'a\r\n')),
    { kind: 'edited', id: 2, text: 'b\r\n' },
    { kind: 'settled', id: 2, text: 'b\n' },
  );
  expect(activeFile(state).text).toBe('b\n');
  expect(reduce(state, { kind: 'undone', id: 2 })).toBe(state);
});

test('a file that lay beside the tabs becomes one, and lies there again when it is closed', () => {
  const others = [
    { path: 'run.py', text: 'print()' },
    { path: 'x.py', text: '' },
  ];
  const state = after(
    { kind: 'opened', files: [given('a.json')], others, active: 0 },
    { kind: 'taken', other: { path: 'run.py', text: 'print()' } },
  );
  expect(names(state)).toEqual(['a.json', 'run.py']);
  expect(activeFile(state)).toMatchObject({ name: 'run.py', outcome: { kind: 'judging' } });
  expect(state.others.map(({ path }) => path)).toEqual(['x.py']);
  const edited = reduce(state, { kind: 'edited', id: state.active, text: 'pass' });
  const closed = reduce(edited, { kind: 'closed', id: edited.active });
  expect(closed.others).toEqual([
    { path: 'x.py', text: '' },
    { path: 'run.py', text: 'pass' },
  ]);
  expect(reduce(closed, { kind: 'taken', other: { path: 'gone.py', text: '' } })).toBe(closed);
});

test('what is typed after another file was shown is taken back by itself', () => {
  const state = after(
    opened(given('a.json', ''), given('b.json', 'b')),
    { kind: 'edited', id: 2, text: 'x', typed: true },
    { kind: 'activated', id: 3 },
    { kind: 'activated', id: 2 },
    { kind: 'edited', id: 2, text: 'xy', typed: true },
    { kind: 'undone', id: 2 },
  );
  expect(activeFile(state).text).toBe('x');
});
