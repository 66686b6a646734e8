import { editor, Uri } from 'monaco-editor/editor';
import { languageOf } from '../../../core/index.ts';
import { pathOf } from '../state/path-of.ts';
import { smallestEdit } from '../state/smallest-edit.ts';
import type { PlaygroundFile } from '../state/state.ts';
import { rangeOf } from './range-of.ts';

const SCHEME = 'waybill';
const BESIDE = 'waybill-beside';

/** The address of a file within the editor. Its end is what the editor calls the file by. */
export function fileAddress(file: PlaygroundFile): Uri {
  return Uri.from({ scheme: SCHEME, authority: `${file.id}`, path: `/${pathOf(file) ?? 'untitled'}` });
}

/** The address of a file that lies beside the tabs, by its path from the folder of the judged one. */
export function besideAddress(path: string): Uri {
  return Uri.from({ scheme: BESIDE, path: `/${path}` });
}

/** The path of a file that lies beside the tabs; null for any other address. */
export function besideAt({ scheme, path }: Uri): string | null {
  return scheme === BESIDE ? path.slice(1) : null;
}

/** The `id` of the file at an address; null for any other address. */
export function fileAt({ scheme, authority }: Uri): number | null {
  return scheme === SCHEME ? Number(authority) : null;
}

/** A file as Monaco holds it. */
interface Held {
  readonly model: editor.ITextModel;
  /** As the file is called now, which says its language. */
  name: string | null;
}

/** The texts of the files as Monaco holds them. */
export class FileModels {
  readonly #held = new Map<number, Held>();
  readonly #onChange: (text: string) => void;
  #setting = false;

  /** @param onChange is told what an author did to the shown text, and never what `of` did */
  constructor(onChange: (text: string) => void) {
    this.#onChange = onChange;
  }

  /** The model of a file, with the text that the file has. */
  of(file: PlaygroundFile): editor.ITextModel {
    const { model } = this.#held.get(file.id) ?? this.#hold(file);
    this.#setting = true;
    const { start, end, text } = smallestEdit(model.getValue(), file.text);
    // What folds and is marked around it stays, which another text as a whole would undo.
    if (start < end || text !== '') model.applyEdits([{ range: rangeOf(model, start, end), text }]);
    this.#setting = false;
    return model;
  }

  /** Those that are held already: a file has none before it is shown. */
  known(id: number): editor.ITextModel | undefined {
    return this.#held.get(id)?.model;
  }

  /** Follows what became of the files: their names, and which are gone. What is still shown stays. */
  follow(files: readonly PlaygroundFile[], shown: editor.ITextModel | null): void {
    for (const [id, held] of this.#held) {
      const file = files.find((candidate) => candidate.id === id);
      if (file !== undefined && file.name !== held.name) {
        held.name = file.name;
        setLanguage(held);
      } else if (file === undefined && held.model !== shown) {
        this.#held.delete(id);
        held.model.dispose();
      }
    }
  }

  #hold(file: PlaygroundFile): Held {
    const { id, name, text } = file;
    const model = editor.createModel(text, languageOf(text, name), fileAddress(file));
    const held = { model, name };
    model.onDidChangeContent(() => {
      setLanguage(held);
      if (!this.#setting) this.#onChange(model.getValue());
    });
    this.#held.set(id, held);
    return held;
  }
}

function setLanguage({ model, name }: Held): void {
  const language = languageOf(model.getValue(), name);
  if (model.getLanguageId() !== language) editor.setModelLanguage(model, language);
}
