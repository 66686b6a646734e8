import { editor, type IPosition, type IRange, Range as MonacoRange, Uri } from 'monaco-editor/editor';
import type { Problem } from '../../../core/index.ts';
import { activeFile } from '../state/active-file.ts';
import { idBeside } from '../state/id-beside.ts';
import { currentProblems } from '../state/judgement-of.ts';
import { fileBeside } from '../state/neighbours-of.ts';
import { smallestEdit } from '../state/smallest-edit.ts';
import type { Outcome, PlaygroundFile } from '../state/state.ts';
import type { EditorWorld } from '../writing/editor-world.ts';
import type { Surface } from '../writing/surface.ts';
import { provideAssist } from './assist/provide-assist.ts';
import { EDITOR_OPTIONS } from './editor-options.ts';
import { besideAddress, besideAt, FileModels, fileAddress, fileAt } from './file-models.ts';
import { mountHelp } from './help.ts';
import { mountLayoutKey } from './layout-key.ts';
import { mendRoles } from './mend-roles.ts';
import { prepareMonaco } from './prepare-monaco.ts';
import { problemMarker } from './problem-marker.ts';
import { provideQuickFixes } from './provide-quick-fixes.ts';
import { rangeOf } from './range-of.ts';
import { rulePage } from './rule-page.ts';
import { mountTabMode } from './tab-mode.ts';
import { mountTurnKeys } from './turn-keys.ts';

/** More squiggles than this would take the editor longer than a frame to draw; the list has the first problems as well. */
const MOST_MARKERS = 500;

/**
 * Monaco as a place to write in. It shows what it is given and decides nothing. Made once a page: Monaco loads parts of
 * itself behind its first editor, and a second one would miss services of theirs (0.57: ICodeLensCache).
 */
export function editorSurface(host: HTMLElement, world: EditorWorld): Surface {
  const { store, onChange, onTurn } = world;
  prepareMonaco();
  let pressed = 0;
  let atOnce = false;
  const models = new FileModels((text) => onChange({ text, pasted: atOnce, since: pressed }));
  const view = editor.create(host, { ...EDITOR_OPTIONS, model: models.of(activeFile(store.state())) });
  const shown = () => view.getModel();
  const text = () => shown()?.getValue() ?? '';
  const idOf = (model: editor.ITextModel) => fileAt(model.uri);
  const views = new Map<number, editor.ICodeEditorViewState>();
  const marked = new Map<number, Outcome>();

  provideAssist(world, idOf);
  provideQuickFixes(world, idOf, shown);
  mountTabMode(view, world.tabLine);
  mountHelp(view, world.help);
  mountLayoutKey(view);
  view.onKeyDown(({ browserEvent }) => {
    pressed = browserEvent.timeStamp;
  });
  mountTurnKeys(view, onTurn);
  mendRoles(view);
  view.onDidPaste(() => onChange({ text: text(), pasted: true }));
  editor.registerEditorOpener({
    openCodeEditor: (_source, resource, place) => {
      const path = besideAt(resource);
      const id = path === null ? fileAt(resource) : idBeside(store, store.state().active, path);
      if (id === null || !store.state().files.some((file) => file.id === id)) return false;
      store.apply({ kind: 'activated', id });
      // One that lay beside the tabs has no verdict yet.
      if (path !== null) onChange({ text: text(), pasted: true });
      if (place !== undefined) goTo(asRange(place));
      return true;
    },
  });

  function goTo(range: IRange): void {
    view.setSelection(range);
    view.revealLineInCenterIfOutsideViewport(range.startLineNumber);
    view.focus();
  }

  function caretTo(offset: number): void {
    const place = shown()?.getPositionAt(offset);
    if (place === undefined) return;
    view.setPosition(place);
    view.revealPositionInCenterIfOutsideViewport(place);
  }

  function markersOf(file: PlaygroundFile): editor.IMarkerData[] {
    const state = store.state();
    const links = {
      page: (problem: Problem) => Uri.parse(rulePage(problem)),
      file: (path: string | null) => {
        if (path === null) return fileAddress(file);
        const other = fileBeside(state, file.id, path);
        return other === null ? besideAddress(path) : fileAddress(other);
      },
    };
    const problems = currentProblems(file.outcome).slice(0, MOST_MARKERS);
    return problems.map((problem) => problemMarker(problem, links));
  }

  return {
    text,
    show: (file) => {
      const before = shown();
      const changed = before === null ? null : smallestEdit(before.getValue(), file.text);
      const model = models.of(file);
      if (before === model) {
        if (changed !== null && (changed.start < changed.end || changed.text !== ''))
          caretTo(changed.start + changed.text.length);
        return;
      }
      const left = before === null ? null : idOf(before);
      const state = view.saveViewState();
      if (left !== null && state !== null) views.set(left, state);
      view.setModel(model);
      view.restoreViewState(views.get(file.id) ?? null);
    },
    mark: (files) => {
      models.follow(files, shown());
      for (const held of [views, marked])
        for (const id of held.keys()) if (!files.some((file) => file.id === id)) held.delete(id);
      for (const file of files) {
        const model = models.known(file.id);
        // While a text is judged, squiggles stay where they are and move with the words below them.
        if (model === undefined || file.outcome.kind === 'judging' || marked.get(file.id) === file.outcome)
          continue;
        marked.set(file.id, file.outcome);
        editor.setModelMarkers(model, 'waybill', markersOf(file));
      }
    },
    edit: (edits) => {
      const model = shown();
      if (model === null) return;
      atOnce = true;
      view.executeEdits(
        'waybill',
        edits.map(({ start, end, text: put }) => ({ range: rangeOf(model, start, end), text: put })),
      );
      atOnce = false;
      view.focus();
    },
    select: ({ start, end }) =>
      goTo({
        startLineNumber: start.line,
        startColumn: start.column,
        endLineNumber: end.line,
        endColumn: end.column,
      }),
    focus: () => view.focus(),
  };
}

function asRange(place: IRange | IPosition): IRange {
  return 'lineNumber' in place ? MonacoRange.fromPositions(place) : place;
}
