import { editor } from 'monaco-editor/editor';
import 'monaco-editor/features/diffEditor/register';
import { LOOK } from '../editor-options.ts';
import { prepareMonaco } from '../prepare-monaco.ts';

/** A view of differences that is shown. */
export interface DiffView {
  /** Takes it away; the dialog around it does so by itself when it is closed. */
  close(): void;
}

/** Monaco's view of differences, for reading only. */
export function diffView(host: HTMLElement, before: string, after: string, language: string): DiffView {
  prepareMonaco();
  const models = {
    original: editor.createModel(before, language),
    modified: editor.createModel(after, language),
  };
  const view = editor.createDiffEditor(host, {
    ...LOOK,
    readOnly: true,
    originalEditable: false,
    domReadOnly: true,
    tabFocusMode: true,
    hideUnchangedRegions: { enabled: true },
    useInlineViewWhenSpaceIsLimited: true,
    renderOverviewRuler: false,
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
  });
  view.setModel(models);
  // The options that are meant for these do not arrive (0.57).
  view.getOriginalEditor().updateOptions({ ariaLabel: 'Before. F7 goes to the next change.' });
  view.getModifiedEditor().updateOptions({ ariaLabel: 'After. F7 goes to the next change.' });
  view.focus();
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    view.dispose();
    models.original.dispose();
    models.modified.dispose();
  };
  host.closest('dialog')?.addEventListener('close', close, { once: true });
  return { close };
}
