import { type CancellationToken, type editor, languages, type Position } from 'monaco-editor/editor';
import { subjectOf } from '../../judge/judging.ts';
import type { Questions, Subject } from '../../judge/questions.ts';
import { NoAnswer } from '../../judge/worker-client.ts';
import type { EditorWorld } from '../../writing/open-editor.ts';
import { LANGUAGES } from '../languages/register-languages.ts';
import { latestOnly } from '../latest-only.ts';
import { rangeOf } from '../range-of.ts';
import { bracketFolds } from './bracket-folds.ts';
import { completionItem } from './completion-item.ts';
import { documentSymbol } from './document-symbol.ts';
import { withSiteLinks } from './site-links.ts';

type Help = 'hover' | 'complete' | 'outline' | 'format';

/** Where a list of what can be written comes up by itself. */
const TRIGGERS = ['"', ':', ' ', '-', '$'];

const NO_LAYOUT =
  'Left as it is: a text with mistakes in its syntax, or a Dockerfile, cannot be laid out anew without changing what it means.';

/**
 * Hover, completion, outline, folding and layout, as the worker answers. What is asked faster than it answers is asked once,
 * for the text as it is then; typing never waits.
 */
export function provideAssist(
  { store, client, notice }: EditorWorld,
  idOf: (model: editor.ITextModel) => number | null,
): void {
  /** Null where the model belongs to no file any more. */
  const subject = (model: editor.ITextModel): Subject | null => {
    const state = store.state();
    const file = state.files.find(({ id }) => id === idOf(model));
    return file === undefined ? null : { ...subjectOf(state, file), text: model.getValue() };
  };
  const asker = <Kind extends Help>(kind: Kind) => {
    const ask = latestOnly((question: Questions[Kind]['ask']) => client.ask(kind, question));
    return async (
      model: editor.ITextModel,
      token: CancellationToken,
      question: (asked: Subject) => Questions[Kind]['ask'],
    ): Promise<Questions[Kind]['answer'] | undefined> => {
      const version = model.getVersionId();
      try {
        const answer = await ask(() => {
          const asked = subject(model);
          return asked === null ? null : question(asked);
        }, token);
        // Places of an older text would be wrong ones.
        return model.isDisposed() || model.getVersionId() !== version ? undefined : answer;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        return undefined;
      }
    };
  };
  const spotAt = (model: editor.ITextModel, position: Position) => (asked: Subject) => ({
    ...asked,
    offset: model.getOffsetAt(position),
  });
  const links = (markdown: string) => withSiteLinks(markdown, import.meta.env.BASE_URL, location.origin);
  const [hover, complete, outline, format] = [
    asker('hover'),
    asker('complete'),
    asker('outline'),
    asker('format'),
  ];

  // The worker fetches what it needs for this now, and not when something is typed.
  void client
    .ask('outline', { text: '', fileName: null, format: null, neighbours: [] })
    .catch(() => undefined);

  languages.registerHoverProvider(LANGUAGES, {
    provideHover: async (model, position, token) => {
      const found = await hover(model, token, spotAt(model, position));
      if (found === undefined || found === null) return null;
      return {
        contents: [{ value: links(found.markdown) }],
        range: rangeOf(model, found.start, found.end),
      };
    },
  });
  languages.registerCompletionItemProvider(LANGUAGES, {
    triggerCharacters: TRIGGERS,
    provideCompletionItems: async (model, position, _context, token) => {
      const found = await complete(model, token, spotAt(model, position));
      const suggestions = (found ?? []).map((item) => completionItem(model, item, links(item.markdown)));
      return { suggestions };
    },
  });
  languages.registerDocumentSymbolProvider(LANGUAGES, {
    provideDocumentSymbols: async (model, token) => {
      const entries = await outline(model, token, (asked) => asked);
      return (entries ?? []).map((entry) => documentSymbol(model, entry));
    },
  });
  languages.registerDocumentFormattingEditProvider(LANGUAGES, {
    provideDocumentFormattingEdits: async (model, _options, token) => {
      const edits = await format(model, token, (asked) => asked);
      if (edits === null) notice(NO_LAYOUT);
      return (edits ?? []).map(({ start, end, text }) => ({ range: rangeOf(model, start, end), text }));
    },
  });
  // YAML and Dockerfiles fold by their indentation, which Monaco does by itself.
  languages.registerFoldingRangeProvider('json', {
    provideFoldingRanges: (model) => [...bracketFolds(model.getValue())],
  });
}
