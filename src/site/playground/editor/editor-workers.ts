import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';

/**
 * Says which worker serves which language. Monaco would otherwise start what it likes, its seven megabytes of
 * TypeScript included.
 */
export function provideEditorWorkers(): void {
  self.MonacoEnvironment = {
    getWorker: (_id: string, label: string) => {
      if (label === 'editorWorkerService') return new EditorWorker();
      if (label === 'json') return new JsonWorker();
      throw new Error(`The editor asked for a worker that this page does not have: ${label}`);
    },
  };
}
