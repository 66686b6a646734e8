// Runs in a page of its own: the parts of Monaco that the playground has, and nothing of the playground.
import '../../../src/site/playground/editor/editor-features.ts';
import { editor } from 'monaco-editor/editor';
import { EDITOR_OPTIONS } from '../../../src/site/playground/editor/editor-options.ts';
import { registerLanguages } from '../../../src/site/playground/editor/languages/register-languages.ts';

/** @param worker the address of Monaco's own worker */
export function bareEditor(host: HTMLElement, text: string, worker: string): void {
  self.MonacoEnvironment = { getWorker: () => new Worker(worker) };
  registerLanguages();
  editor.create(host, { ...EDITOR_OPTIONS, value: text, language: 'json' });
}
