import { editor, Range, Uri } from 'monaco-editor/editor';
import { languageOf } from '../../../core/index.ts';
import { withBase } from '../../with-base.ts';
import type { OnChange, Surface } from '../surface.ts';
import { silenceJsonDiagnostics } from './editor-features.ts';
import { followTheme } from './editor-theme.ts';
import { provideEditorWorkers } from './editor-workers.ts';
import { problemMarker } from './problem-marker.ts';

const LABEL =
  'Manifest or Dockerfile. Tab leaves the editor; Control M, or Control Shift M on a Mac, lets Tab indent.';

/**
 * Monaco as a place to write in. It shows what it is given and decides nothing. Made once a page: Monaco loads parts of
 * itself behind its first editor, and a second one would miss services of theirs (0.57: ICodeLensCache).
 */
export function editorSurface(host: HTMLElement, text: string, onChange: OnChange): Surface {
  provideEditorWorkers();
  silenceJsonDiagnostics();
  followTheme();
  const model = editor.createModel(text, languageOf(text, null));
  const view = editor.create(host, {
    model,
    ariaLabel: LABEL,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    tabFocusMode: true,
    fontSize: 14,
  });
  let showing = false;
  view.onDidPaste(() => onChange({ text: model.getValue(), pasted: true }));
  model.onDidChangeContent(() => {
    const now = model.getValue();
    editor.setModelLanguage(model, languageOf(now, null));
    if (!showing) onChange({ text: now, pasted: false });
  });
  return {
    text: () => model.getValue(),
    show: (next) => {
      showing = true;
      model.setValue(next);
      showing = false;
    },
    mark: (problems) =>
      editor.setModelMarkers(
        model,
        'waybill',
        problems.map((problem) => problemMarker(problem, linkTo(problem))),
      ),
    edit: (edits) => {
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
