import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

/**
 * Says which worker there is: the one that compares texts, finds the smallest edits of a layout and looks for invisible
 * characters. Monaco would otherwise start what it likes, its seven megabytes of TypeScript included. It is fetched at once:
 * Monaco asks for it at the first letter beyond ASCII, and no request may depend on what was typed.
 */
export function provideEditorWorkers(): void {
  let ready: Worker | null = new EditorWorker();
  self.MonacoEnvironment = {
    getWorker: (_id: string, label: string) => {
      if (label !== 'editorWorkerService')
        throw new Error(`The editor asked for a worker that this page does not have: ${label}`);
      const worker = ready ?? new EditorWorker();
      ready = null;
      return worker;
    },
  };
}
