import { type CancellationToken, type editor, languages } from 'monaco-editor/editor';
import { subjectOf } from '../../judge/judging.ts';
import type { Questions, Subject } from '../../judge/questions.ts';
import { NoAnswer } from '../../judge/worker-client.ts';
import type { EditorWorld } from '../../writing/editor-world.ts';
import { LANGUAGES } from '../languages/register-languages.ts';
import { latestOnly } from '../latest-only.ts';
import { measured, rangeOf } from '../range-of.ts';
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
  /** The text as it stands; null where the model belongs to no file any more. */
  const subject = (model: editor.ITextModel): Subject | null => {
    const state = store.state();
    const file = state.files.find(({ id }) => id === idOf(model));
    return file === undefined ? null : { ...subjectOf(state, file), text: model.getValue() };
  };
  /**
   * Asks one kind of question; undefined where the answer was overtaken, or there is none. Why there is none is told where
   * somebody asked by a key of its own; what comes up by itself just does not come up, as the verdict has its own line.
   */
  const asker = <Kind extends Help>(kind: Kind) => {
    const ask = latestOnly((question: Questions[Kind]['ask']) => client.ask(kind, question));
    return async (question: Questions[Kind]['ask'], token: CancellationToken) => {
      try {
        return await ask(question, token);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        if (kind === 'format') notice(error.message);
        return undefined;
      }
    };
  };
  const links = (markdown: string) => withSiteLinks(markdown, import.meta.env.BASE_URL, location.origin);
  const [hover, complete, outline, format] = [
    asker('hover'),
    asker('complete'),
    asker('outline'),
    asker('format'),
  ];

  // The worker fetches what it needs for this now, and not when something is typed. What it cannot fetch now, the first
  // question asks for again.
  void client
    .ask('outline', { text: '', fileName: null, format: null, neighbours: [] })
    .catch(() => undefined);

  languages.registerHoverProvider(LANGUAGES, {
    provideHover: async (model, position, token) => {
      const asked = subject(model);
      if (asked === null) return null;
      const found = await hover({ ...asked, offset: model.getOffsetAt(position) }, token);
      if (found === undefined || found === null) return null;
      return {
        contents: [{ value: links(found.markdown) }],
        range: rangeOf(measured(asked.text), found.start, found.end),
      };
    },
  });
  languages.registerCompletionItemProvider(LANGUAGES, {
    triggerCharacters: TRIGGERS,
    // What is typed meanwhile chooses among the answers, and Monaco moves their places along: an answer is never too late.
    provideCompletionItems: async (model, position, _context, token) => {
      const asked = subject(model);
      if (asked === null) return { suggestions: [] };
      const version = model.getVersionId();
      const found = await complete({ ...asked, offset: model.getOffsetAt(position) }, token);
      const text = model.isDisposed() || model.getVersionId() !== version ? measured(asked.text) : model;
      return { suggestions: (found ?? []).map((item) => completionItem(text, item, links(item.markdown))) };
    },
  });
  languages.registerDocumentSymbolProvider(LANGUAGES, {
    provideDocumentSymbols: async (model, token) => {
      const asked = subject(model);
      if (asked === null) return [];
      const entries = await outline(asked, token);
      const text = measured(asked.text);
      return (entries ?? []).map((entry) => documentSymbol(text, entry));
    },
  });
  languages.registerDocumentFormattingEditProvider(LANGUAGES, {
    // Monaco makes no edits of a text that has changed meanwhile.
    provideDocumentFormattingEdits: async (model, _options, token) => {
      const asked = subject(model);
      const edits = asked === null ? undefined : await format(asked, token);
      if (edits === null) notice(NO_LAYOUT);
      return (edits ?? []).map(({ start, end, text }) => ({ range: rangeOf(model, start, end), text }));
    },
  });
  // YAML and Dockerfiles fold by their indentation, which Monaco does by itself.
  languages.registerFoldingRangeProvider('json', {
    provideFoldingRanges: (model) => [...bracketFolds(model.getValue())],
  });
}
