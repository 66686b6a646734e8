import { editor, languages } from 'monaco-editor/editor';
import type { Edit } from '../../../core/index.ts';
import { currentProblems } from '../state/judgement-of.ts';
import type { EditorWorld } from '../writing/editor-world.ts';
import { LANGUAGES } from './languages/register-languages.ts';
import { type QuickFix, quickFixes } from './quick-fixes.ts';
import { rulePage } from './rule-page.ts';

/** A change that was on offer for a text as it stood. */
interface Offered {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly version: number;
}

/**
 * The light bulb and Ctrl+. on a squiggle: fixes of problems that belong to the text as it stands, the same that the list has.
 * They go the way that a button of the list goes, so that one of more than a line is shown first.
 */
export function provideQuickFixes(
  { store, offer, fixAll }: EditorWorld,
  idOf: (model: editor.ITextModel) => number | null,
  shown: () => editor.ITextModel | null,
): void {
  editor.registerCommand('waybill.fix', (_, { title, edits, version }: Offered) => {
    if (shown()?.getVersionId() === version) offer(title, edits);
  });
  editor.registerCommand('waybill.fixAll', () => fixAll());
  editor.registerCommand('waybill.page', (_, address: string) => {
    window.open(address, '_blank', 'noopener');
  });
  languages.registerCodeActionProvider(
    LANGUAGES,
    {
      provideCodeActions: (model, range, { markers }) => {
        const file = store.state().files.find(({ id }) => id === idOf(model));
        const problems =
          file === undefined || file.text !== model.getValue() ? [] : currentProblems(file.outcome);
        const start = model.getOffsetAt(range.getStartPosition());
        const end = model.getOffsetAt(range.getEndPosition());
        const actions = quickFixes(problems, start, end).map((fix) => {
          const action: languages.CodeAction = {
            title: fix.title,
            kind: 'quickfix',
            command: commandOf(fix, model.getVersionId()),
          };
          if (fix.kind !== 'fix') return action;
          const diagnostics = markers.filter((marker) => isAbout(marker, fix));
          return { ...action, isPreferred: fix.preferred, diagnostics };
        });
        return { actions, dispose: () => undefined };
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  );
}

function commandOf(fix: QuickFix, version: number): languages.Command {
  const { title } = fix;
  switch (fix.kind) {
    case 'fix': {
      const offered: Offered = { title: fix.name, edits: fix.edits, version };
      return { id: 'waybill.fix', title, arguments: [offered] };
    }
    case 'all':
      return { id: 'waybill.fixAll', title };
    case 'page':
      return { id: 'waybill.page', title, arguments: [rulePage(fix.problem)] };
  }
}

function isAbout(
  { code, startLineNumber, startColumn }: editor.IMarkerData,
  { problem }: QuickFix & { readonly kind: 'fix' },
): boolean {
  const { line, column } = problem.range.start;
  return (
    typeof code === 'object' &&
    code.value === problem.id &&
    startLineNumber === line &&
    startColumn === column
  );
}
