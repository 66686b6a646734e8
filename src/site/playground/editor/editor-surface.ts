import { editor, Range, Uri } from 'monaco-editor/editor';
import { languageOf } from '../../../core/index.ts';
import { withBase } from '../../with-base.ts';
import { activeFile } from '../state/active-file.ts';
import { currentProblems } from '../state/judgement-of.ts';
import type { PlaygroundFile } from '../state/state.ts';
import type { EditorWorld } from '../writing/open-editor.ts';
import type { Surface } from '../writing/surface.ts';
import './editor-features.ts';
import { followTheme } from './editor-theme.ts';
import { provideEditorWorkers } from './editor-workers.ts';
import { registerLanguages } from './languages/register-languages.ts';
import { problemMarker } from './problem-marker.ts';

const LABEL =
  'Manifest or Dockerfile. Tab leaves the editor; Control M, or Control Shift M on a Mac, lets Tab indent.';

/**
 * Monaco as a place to write in. It shows what it is given and decides nothing. Made once a page: Monaco loads parts of
 * itself behind its first editor, and a second one would miss services of theirs (0.57: ICodeLensCache).
 */
export function editorSurface(host: HTMLElement, { store, onChange }: EditorWorld): Surface {
  provideEditorWorkers();
  registerLanguages();
  followTheme();
  const models = new Map<number, editor.ITextModel>();
  let showing = false;
  const modelOf = ({ id, name, text }: PlaygroundFile): editor.ITextModel => {
    const known = models.get(id);
    if (known !== undefined) return known;
    const made = editor.createModel(text, languageOf(text, name));
    made.onDidChangeContent(() => {
      const now = made.getValue();
      editor.setModelLanguage(made, languageOf(now, name));
      if (!showing) onChange({ text: now, pasted: false });
    });
    models.set(id, made);
    return made;
  };
  const view = editor.create(host, {
    model: modelOf(activeFile(store.state())),
    ariaLabel: LABEL,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    tabFocusMode: true,
    fontSize: 14,
  });
  const text = () => view.getModel()?.getValue() ?? '';
  view.onDidPaste(() => onChange({ text: text(), pasted: true }));
  return {
    text,
    show: (file) => {
      const model = modelOf(file);
      showing = true;
      if (model.getValue() !== file.text) model.setValue(file.text);
      showing = false;
      if (view.getModel() !== model) view.setModel(model);
    },
    mark: (files) => {
      for (const [id, model] of models) {
        const file = files.find((candidate) => candidate.id === id);
        if (file === undefined) {
          models.delete(id);
          // What is shown gives way to the next file first.
          queueMicrotask(() => model.dispose());
          continue;
        }
        const markers = currentProblems(file.outcome).map((problem) =>
          problemMarker(problem, linkTo(problem)),
        );
        editor.setModelMarkers(model, 'waybill', markers);
      }
    },
    edit: (edits) => {
      const model = view.getModel();
      if (model === null) return;
      view.pushUndoStop();
      view.executeEdits(
        'waybill',
        edits.map(({ start, end, text: put }) => ({
          range: Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
          text: put,
        })),
      );
      view.pushUndoStop();
      view.focus();
    },
    select: ({ start, end }) => {
      view.setSelection({
        startLineNumber: start.line,
        startColumn: start.column,
        endLineNumber: end.line,
        endColumn: end.column,
      });
      view.revealLineInCenterIfOutsideViewport(start.line);
      view.focus();
    },
    focus: () => view.focus(),
  };
}

function linkTo(problem: { readonly url: string }): Uri {
  return Uri.parse(new URL(withBase(import.meta.env.BASE_URL, problem.url), location.href).href);
}
