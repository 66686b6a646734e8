import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

/**
 * Says which worker there is: the one that compares texts, finds the smallest edits of a format and looks for invisible
 * characters. Monaco would otherwise start what it likes, its seven megabytes of TypeScript included.
 */
export function provideEditorWorkers(): void {
  self.MonacoEnvironment = {
    getWorker: (_id: string, label: string) => {
      if (label === 'editorWorkerService') return new EditorWorker();
      throw new Error(`The editor asked for a worker that this page does not have: ${label}`);
    },
  };
}
